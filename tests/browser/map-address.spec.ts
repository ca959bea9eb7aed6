/** The address holds what is shown. */
import type { Page } from '@playwright/test';
import { formatDay } from '../../src/i18n/day.ts';
import { card, notice, openMap, openMore, paintedById, question, slider } from './map-reader.ts';
import { expect, test } from './watched.ts';

const FULL = '?date=2025-09-04&view=land&focus=central&country=POL&compare=2025-03-06&condition=ceasefire';

test('a whole state is restored on load', async ({ page }) => {
  await openMap(page, FULL);
  await expect(page.locator('[data-part="stop-name"]')).toContainText('4 September 2025');
  await expect(question(page)).toHaveValue('land');
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'central');
  await expect(card(page)).toContainText('Poland');
  await expect(page.getByLabel('Compare with')).toHaveValue('2025-03-06');
  await expect(page.locator('input[value="ceasefire"]')).toBeChecked();
  await expect(notice(page)).toBeHidden();
  expect(new URL(page.url()).search).toBe(FULL);
});

test('and on back and forward', async ({ page }) => {
  await openMap(page);
  const start = await paintedById(page);
  await question(page).selectOption('air');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await openMore(page);
  await page.getByRole('button', { name: 'Balkans' }).click();
  const last = await paintedById(page);
  await page.goBack();
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'world');
  await page.goBack();
  await expect(page).toHaveURL(/\?view=air$/u);
  await expect(question(page)).toHaveValue('air');
  await page.goBack();
  await expect(page).toHaveURL(/\/map\/$/u);
  await expect.poll(() => paintedById(page)).toEqual(start);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'balkans');
  await expect.poll(() => paintedById(page)).toEqual(last);
});

test('back from another page brings the same state', async ({ page }) => {
  await openMap(page, '?view=air');
  await page.getByRole('button', { name: 'Earlier' }).click();
  const shown = await paintedById(page);
  await page.locator('.map-table > summary').click();
  await page.getByRole('link', { name: 'Poland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Poland');
  await page.goBack();
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  await expect.poll(() => paintedById(page)).toEqual(shown);
});

test('back from another page, every control says what the address says', async ({ page }) => {
  await openMap(page, FULL);
  await question(page).selectOption('air');
  await page.getByLabel('Compare with').selectOption('');
  await page.getByText('Only answers that name a condition').click();
  await page.locator('input[value="ceasefire"]').uncheck();
  await page.getByRole('button', { name: 'Later' }).click();
  const said = await controls(page);
  const { search } = new URL(page.url());
  await page.locator('.map-table > summary').click();
  await page.getByRole('link', { name: 'Poland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Poland');
  await page.goBack();
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  await expect.poll(() => controls(page)).toEqual(said);
  expect(new URL(page.url()).search).toBe(search);
  // Some browsers fill controls in as late as this, however early the script was.
  await page.locator('map-tool').evaluate((root) => {
    for (const select of root.querySelectorAll('select')) select.selectedIndex = 1;
    for (const input of root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) input.checked = true;
    for (const range of root.querySelectorAll<HTMLInputElement>('[type="range"]')) range.value = '0';
    dispatchEvent(new PageTransitionEvent('pageshow'));
  });
  expect(await controls(page)).toEqual(said);
});

/** What every control of the map says. */
function controls(page: Page): Promise<string[]> {
  return page
    .locator('map-tool')
    .locator('select, input')
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ value, checked }) => `${value} ${checked}`));
}

test('the page of a date starts with its date, and can go anywhere', async ({ page }) => {
  await openMap(page, '', './map/2025-09-04/');
  await expect(page.locator('[data-part="stop-name"]')).toContainText('4 September 2025');
  const heading = page.getByRole('heading', { level: 1 });
  const events = page.locator('[data-part="event-list"]');
  await expect(events.getByRole('link', { name: 'Paris summit of 4 September 2025' })).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).toHaveURL(/\/map\/2025-09-04\/\?date=/u);
  const day = formatDay(new URL(page.url()).searchParams.get('date') ?? '');
  await expect(heading).toContainText(`On ${day}: `);
  await expect(page).toHaveTitle(new RegExp(`^On ${day}: .* · `, 'u'));
  await expect(events.getByRole('link', { name: 'Paris summit of 4 September 2025' })).toBeHidden();
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(page).toHaveURL(/\/map\/2025-09-04\/$/u);
  await expect(heading).toContainText('On 4 September 2025: ');
  await expect(page).toHaveTitle(/^On 4 September 2025: .* · /u);
  await events.getByRole('link', { name: 'Paris summit of 4 September 2025' }).click();
  await expect(heading).toHaveText(/^Paris summit of 4 September 2025/u);
});
