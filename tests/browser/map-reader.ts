/** What the tests of the map as a tool share: opening it, and reading what it shows. */
import type { Locator, Page } from '@playwright/test';
import type { MapData } from '../../src/map/data/map-data.ts';
import { dayNumber } from '../../src/schema/day.ts';
import { expect } from './watched.ts';

/** Opens a page with a map, `./map/` unless told otherwise, and touches it, as a tab stop in it does; waits until it has its data. */
export async function openMap(page: Page, query = '', path = './map/'): Promise<void> {
  await page.goto(`${path}${query}`);
  await touchMap(page);
  await expect(page.locator('map-tool')).toHaveAttribute('data-awake', '');
}

/** What makes a map fetch its data, once its controls are there. */
export async function touchMap(page: Page): Promise<void> {
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  await page.locator('map-tool').dispatchEvent('focusin');
}

/** Opens what is folded under "More", if it is not. */
export async function openMore(page: Page): Promise<void> {
  const more = page.locator('details.more');
  if ((await more.getAttribute('open')) === null) await more.locator('summary').first().click();
}

/** The served page, whole: its picture, its table and the ways to every date; nothing of the controls. */
export async function expectServedPage(page: Page): Promise<void> {
  await expect(page.locator('map-tool')).not.toHaveAttribute('data-ready', '');
  await expect(page.getByRole('img', { name: /^Soldiers for Ukraine/u }).first()).toBeVisible();
  await expect(page.locator('[data-part="legend"] li').first()).toBeVisible();
  await page.locator('.map-table > summary').click();
  await expect(page.getByRole('table').last().getByRole('rowheader', { name: 'Poland' })).toBeVisible();
  await expect(page.locator('.controls:visible')).toHaveCount(0);
  await expect(page.locator('.card:visible, .keys:visible')).toHaveCount(0);
  const dates = page.getByText('Every date on which a position changed');
  await expect(dates).toBeVisible();
  await dates.click();
  await expect(page.locator('.static a[href*="/map/2025-09-04/"]').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/undefined|NaN|\[object/u);
}

/** Moves the slider to a day, as a reader who lets go of it there. */
export async function chooseDate(page: Page, date: string): Promise<void> {
  const { stops, recordDate } = await mapDataOf(page);
  await chooseStop(page, [...stops.map((one) => one.date), recordDate].indexOf(date));
}

/** The same, to the nth stop. */
export async function chooseStop(page: Page, stop: number): Promise<void> {
  const { stops, recordDate } = await mapDataOf(page);
  const days = [...stops.map(({ date }) => date), recordDate].map(dayNumber);
  const value = (days[stop] ?? Number.NaN) - (days[0] ?? 0);
  await slider(page).evaluate((range: HTMLInputElement, to) => {
    range.value = String(to);
    range.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
  await expect(slider(page)).toHaveValue(String(value));
}

/** The data of all years, of which the page hands a part to its script. */
export async function mapDataOf(page: Page): Promise<MapData> {
  return (await page.request.get('./data/map.json')).json();
}

export const slider = (page: Page) => page.getByRole('slider');
export const card = (page: Page) => page.locator('.card');
export const live = (page: Page) => page.locator('[data-part="live"]');
export const notice = (page: Page) => page.locator('[data-part="notice"]');
export const question = (page: Page) => page.getByLabel('Question');
export const compare = (page: Page) => page.getByLabel('Compare with');
export const search = (page: Page) => page.getByRole('combobox', { name: 'Find a country' });
export const keys = (page: Page) => page.getByRole('listbox', { name: 'Countries on the map' });
export const failed = (page: Page) => page.locator('.failed');
export const shape = (page: Page, id: string): Locator =>
  page.locator(`.map path[data-country="${id}"], .map circle[data-country="${id}"][data-category]`).first();

/** The label in the legend, `null` where a name stands for several colours, and its count. */
export async function legendCounts(page: Page): Promise<Record<string, number>> {
  const rows = await page.locator('[data-part="legend"] li').allTextContents();
  return Object.fromEntries(
    rows.map((row) => {
      const [, label = '', count = ''] = /^\s*(.*?)\s*(\d+)\s*$/su.exec(row) ?? [];
      return [label, Number(count)];
    }),
  );
}

/** The map of the page: small ones may stand under it. */
const mainMap = (page: Page): Locator => page.locator('.map').first();

/** How many countries the picture paints in each category. */
export function paintedCounts(page: Page): Promise<Record<string, number>> {
  return mainMap(page).evaluate((svg) => {
    const byId = new Map<string, string>();
    for (const shape of svg.querySelectorAll('[data-country][data-category]')) {
      byId.set(shape.getAttribute('data-country') ?? '', shape.getAttribute('data-category') ?? '');
    }
    const counts: Record<string, number> = {};
    for (const category of byId.values()) counts[category] = (counts[category] ?? 0) + 1;
    return counts;
  });
}

/** The category of every country in the picture; fails where its shapes disagree. */
export async function paintedById(page: Page): Promise<Record<string, string>> {
  const pairs = await mainMap(page).evaluate((svg) =>
    [...svg.querySelectorAll('[data-country][data-category]')].map((shape) => [
      shape.getAttribute('data-country') ?? '',
      shape.getAttribute('data-category') ?? '',
    ]),
  );
  const byId: Record<string, string> = {};
  for (const [id = '', category = ''] of pairs) {
    expect(byId[id] ?? category, `every shape of ${id} has one colour`).toBe(category);
    byId[id] = category;
  }
  return byId;
}

/** The category of every country on a day, or on the latest, by the public data. */
export async function publishedById(page: Page, date?: string): Promise<Record<string, string>> {
  const file = await page.request.get(`./data/positions${date ? `/${date}` : ''}.json`);
  const { positions } = await file.json();
  // The map wears the rungs: who leads has promised soldiers, too, and other help has three; a no for now
  // wears the colour of a no.
  const worn = ({ headline = '', shade, silence }: Record<string, string>) =>
    silence === 'not-searched'
      ? silence
      : headline === 'leads'
        ? 'troops'
        : headline === 'support'
          ? (shade ?? 'support-silent').replace('-for-now', '')
          : headline;
  return Object.fromEntries(
    positions.map((position: Record<string, string>) => [position.country, worn(position)]),
  );
}

/** Waits until the table, which follows the picture, says what the picture shows. */
export async function tableIsWritten(page: Page): Promise<void> {
  await expect(page.locator('map-tool [aria-busy]')).toHaveCount(0);
}

/** The label in the table's row of every country, by its name. */
export async function tableLabels(page: Page): Promise<Record<string, string>> {
  await tableIsWritten(page);
  const rows = await page
    .locator('table')
    .last()
    .locator('tbody tr')
    .evaluateAll((list) =>
      list.map((row) => [
        row.querySelector('th')?.textContent?.trim() ?? '',
        row.querySelector('.badge > span')?.textContent?.trim() ?? '',
      ]),
    );
  return Object.fromEntries(rows);
}

/** Brings the picture to the middle of the screen. */
export async function showMap(page: Page): Promise<void> {
  await page.locator('.map').evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
}

/** A point of the page, in CSS pixels of the window, at which a country is what the pointer meets. */
export async function pointOn(page: Page, id: string): Promise<{ x: number; y: number }> {
  const found = await page.locator('.map').evaluate((svg, code) => {
    for (const element of svg.querySelectorAll(`[data-country="${code}"]`)) {
      const { left, top, width, height } = element.getBoundingClientRect();
      for (let i = 1; i < 20; i++) {
        for (let j = 1; j < 20; j++) {
          const [x, y] = [left + (width * i) / 20, top + (height * j) / 20];
          const met = document.elementFromPoint(x, y)?.closest('[data-country]');
          if (met?.getAttribute('data-country') === code) return { x, y };
        }
      }
    }
    return null;
  }, id);
  if (!found) throw new Error(`no point of ${id} can be reached`);
  return found;
}

/** True when two boxes share more than an edge. */
export function overlap(
  a: { x: number; y: number; width: number; height: number } | null,
  b: { x: number; y: number; width: number; height: number } | null,
): boolean {
  if (!a || !b) return false;
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5
  );
}
