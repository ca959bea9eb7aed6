/** Moving through time with the keyboard, the buttons and the player. */
import type { Locator, Page } from 'playwright-core';
import { answersTo } from '../../src/answers/answer.ts';
import { getRecord } from '../../src/content/record.ts';
import { formatDay } from '../../src/i18n/day.ts';
import { changeDates } from '../../src/record/changes.ts';
import { dayNumber } from '../../src/schema/day.ts';
import { evenly } from '../unit/record/clocks.ts';
import { chooseStop, live, mapDataOf, openMap, paintedById, publishedById, slider } from './map-reader.ts';
import { expect, test } from './watched.ts';

const record = getRecord();
const stops = [...changeDates(record, { knownBy: record.recordDate }), record.recordDate];
const [first = '', second = ''] = stops;
/** What each country of a small map wears. */
const paintsIn = (map: Locator): Promise<Record<string, string>> =>
  map.evaluate((svg) =>
    Object.fromEntries(
      [...svg.querySelectorAll('[data-country][data-category]')].map((shape) => [
        shape.getAttribute('data-country') ?? '',
        shape.getAttribute('data-category') ?? '',
      ]),
    ),
  );

/** What the data say of these countries on a day. */
async function publishedIn(
  page: Page,
  ids: readonly string[],
  day?: string,
): Promise<Record<string, string>> {
  const published = await publishedById(page, day);
  return Object.fromEntries(ids.map((id) => [id, published[id] ?? '']));
}

const title = (page: Parameters<typeof live>[0]) => page.locator('[data-part="stop-name"]');

test('Tab reaches the map once and the slider after it; Home, End and the arrows choose the date', async ({
  page,
}) => {
  await openMap(page);
  await page.locator('main').focus();
  const order: string[] = [];
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.part ?? ''));
  }
  expect(order.filter((part) => part === 'keys')).toEqual(['keys']);
  expect(order.indexOf('stop')).toBeGreaterThan(order.indexOf('keys'));

  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(formatDay(record.recordDate), 'u'));
  await page.keyboard.press('Home');
  await expect(title(page)).toContainText(formatDay(first));
  await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(formatDay(first), 'u'));
  await expect(page).toHaveURL(new RegExp(`\\?date=${first}$`, 'u'));
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toContainText(formatDay(second));
  await page.keyboard.press('ArrowLeft');
  await expect(title(page)).toContainText(formatDay(first));
  await page.keyboard.press('End');
  await expect(title(page)).toContainText(formatDay(record.recordDate));
  await expect(page).toHaveURL(/\/map\/$/u);
});

test('every stop is announced with its date, its event and what changed', async ({ page }) => {
  await openMap(page);
  const { stops: listed, countries } = await mapDataOf(page);
  for (const [index, { date, events }] of evenly([...listed.entries()], 100)) {
    await chooseStop(page, index);
    for (const text of [formatDay(date), ...events.map((event) => event.title)]) {
      await expect(live(page)).toContainText(text);
      expect(await slider(page).getAttribute('aria-valuetext')).toContain(text);
    }
    const moves = page.locator('[data-part="moves"] tr');
    await expect(live(page)).toContainText(`Countries whose answer changed: ${await moves.count()}`);
    const [name] = (await moves.count()) ? await moves.locator('th').allTextContents() : [];
    if (name) await expect(live(page)).toContainText(`${name.trim()}: `);
  }
  expect(countries.length).toBeGreaterThan(50);
});

for (const [width, least] of [
  [320, 1],
  [768, 3],
  [1440, 3],
] as const) {
  test(`at ${width} px the names under the slider can be told apart and touch nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openMap(page);
    const names = await page.locator('.event-names button').evaluateAll((list) =>
      list
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const { left, right } = text.getBoundingClientRect();
          return { text: text.textContent?.trim() ?? '', left, right };
        })
        .sort((a, b) => a.left - b.left),
    );
    expect(names.length).toBeGreaterThanOrEqual(least);
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
    for (const [index, { text, left, right }] of names.entries()) {
      expect(text).toMatch(/^\p{Lu}\p{Ll}+, \d+ \p{L}+$/u);
      expect(left, text).toBeGreaterThan(names[index - 1]?.right ?? 0);
      expect(right, text).toBeLessThan(width);
    }
  });
}

test('a page that opens announces nothing by itself', async ({ page }) => {
  await openMap(page);
  await expect(live(page)).toHaveText('');
});

test('every stop paints what the public data say of it', async ({ page }) => {
  await openMap(page);
  for (const [index, date] of evenly([...stops.slice(0, -1).entries()], 12)) {
    await chooseStop(page, index);
    const published = await publishedById(page, date);
    // The years of a day may have to be fetched first.
    await expect(async () => expect(await paintedById(page), date).toEqual(published)).toPass();
  }
});

test('the buttons go one stop back and forth, and rest at the ends', async ({ page }) => {
  await openMap(page);
  const [earlier, later] = [
    page.getByRole('button', { name: 'Earlier' }),
    page.getByRole('button', { name: 'Later' }),
  ];
  await expect(later).toBeDisabled();
  await earlier.click();
  await expect(title(page)).toContainText(formatDay(stops.at(-2) ?? ''));
  await later.click();
  await expect(title(page)).toContainText(formatDay(record.recordDate));
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(earlier).toBeDisabled();
});

test('the picture, its text alternative and the table name the chosen day', async ({ page }) => {
  await openMap(page, '?date=2025-09-04');
  const day = formatDay('2025-09-04');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`On ${day}: `);
  await expect(page.locator('[data-part="day"]')).toContainText(day);
  await expect(page.locator('.map > desc')).toContainText(day);
  await expect(page.locator('table').last().locator('caption')).toContainText(day);
  await expect(page.locator('[data-part="moves-title"]')).toContainText(day);
});

test('Play goes on by itself to the end, stops there, and leaves one step in the history', async ({
  page,
}) => {
  await page.clock.install();
  await openMap(page, `?date=${stops.at(-6)}`);
  const play = page.locator('[data-part="play"]');
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  // It passes over days on which no country has another colour.
  const days = stops.slice(-6, -1);
  const painted = await Promise.all(days.map(async (day) => JSON.stringify(await publishedById(page, day))));
  const next = days.find((_, index) => painted[index] !== painted[0]) ?? record.recordDate;
  await play.click();
  await expect(play).toHaveText('Pause');
  await page.clock.runFor(1500);
  await expect(title(page)).toContainText(formatDay(next));
  await page.clock.runFor(20_000);
  await expect(title(page)).toContainText(formatDay(record.recordDate));
  await expect(play).toHaveText('Play');
  expect(await length()).toBe(before + 1);
});

test('Play can be paused by its button, by the keyboard and by another choice of date', async ({ page }) => {
  await page.clock.install();
  await openMap(page, `?date=${first}`);
  const play = page.locator('[data-part="play"]');
  for (const pause of [
    () => play.click(),
    () => page.getByRole('button', { name: 'Later' }).click(),
    async () => slider(page).press('ArrowRight'),
  ]) {
    await play.click();
    await page.clock.runFor(1500);
    await pause();
    await expect(play).toHaveText('Play');
    const text = await title(page).textContent();
    await page.clock.runFor(6000);
    await expect(title(page)).toHaveText(text ?? '');
  }
});

test('Play is not there for readers who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Earlier' })).toBeVisible();
});

test('holding a key down does not wear the page out', async ({ page }) => {
  await openMap(page);
  await slider(page).focus();
  for (let press = 0; press < 55; press++) await page.keyboard.press('ArrowLeft');
  await expect(title(page)).toContainText(formatDay(stops.at(-56) ?? ''));
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
});

test('a year ago is one press, with who has moved since; today is another', async ({ page }) => {
  await openMap(page);
  const year = `${Number(record.recordDate.slice(0, 4)) - 1}${record.recordDate.slice(4)}`;
  const past = stops.findLast((stop) => stop <= year) ?? '';
  const outlined = page.locator('[data-part="outlined"]');
  await expect(outlined).toBeHidden();
  await page.getByRole('button', { name: 'A year ago' }).click();
  await expect(title(page)).toContainText(formatDay(past));
  await expect.poll(() => paintedById(page)).toEqual(await publishedById(page, past));
  await expect(outlined).toContainText(`between ${formatDay(year)} and ${formatDay(record.recordDate)}`);
  await expect(page.locator('.map [data-moved]').first()).toBeVisible();
  await outlined.getByRole('link', { name: 'Who moved' }).click();
  await expect(page.locator('[data-part="moves-title"]')).toBeInViewport();
  await expect(page.locator('[data-part="moves-title"]')).toContainText(formatDay(year));
  const maps = page.locator('[data-part="two-maps"]');
  await expect(maps.locator('p')).toHaveText([formatDay(year), formatDay(record.recordDate)]);
  const [before, after] = await Promise.all([0, 1].map((side) => paintsIn(maps.locator('.map').nth(side))));
  expect(before).toEqual(await publishedIn(page, Object.keys(before ?? {}), past));
  expect(after).toEqual(await publishedIn(page, Object.keys(after ?? {})));
  expect(Object.keys(after ?? {}).length).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(title(page)).toContainText('latest');
  await expect(maps).toBeHidden();
  await expect(outlined).toBeHidden();
  await expect(page.locator('.map [data-moved]')).toHaveCount(0);
});

test('on the day that is compared with nothing is compared', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'A year ago' }).click();
  await expect(page.locator('[data-part="outlined"]')).toBeVisible();
  await slider(page).press('End');
  await expect(page.locator('[data-part="outlined"]')).toBeHidden();
  await expect(page.locator('[data-part="moves-title"]')).not.toContainText('between');
});

test('the slider is true to time, and the names under it lead to their days', async ({ page }) => {
  await openMap(page);
  const [from, to] = [dayNumber(first), dayNumber(record.recordDate)];
  await page.getByRole('button', { name: /^Paris, 6 Jan/u }).click();
  await expect(title(page)).toContainText('6 January 2026');
  await expect(slider(page)).toHaveValue(String(dayNumber('2026-01-06') - from));
  await expect(slider(page)).toHaveAttribute('max', String(to - from));
  const name = await page.getByRole('button', { name: /^Paris, 6 Jan/u }).boundingBox();
  const range = await slider(page).boundingBox();
  const middle = ((name?.x ?? 0) + (name?.width ?? 0) / 2 - (range?.x ?? 0) - 8) / ((range?.width ?? 0) - 16);
  expect(middle).toBeCloseTo((dayNumber('2026-01-06') - from) / (to - from), 2);
  // Between two stops the earlier one holds.
  await slider(page).evaluate((input: HTMLInputElement) => {
    input.value = String(Number(input.max) - 1);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(title(page)).toContainText(formatDay(stops.at(-2) ?? ''));
});

test('Play is through all days within half a minute, and shows only days on which something changes', async ({
  page,
}) => {
  await page.clock.install();
  await openMap(page, '?view=air');
  await page.locator('[data-part="play"]').click();
  const seen = new Set<string>();
  for (let second = 0; second < 60; second++) {
    await page.clock.runFor(500);
    seen.add(JSON.stringify(await paintedById(page)));
  }
  await expect(page.locator('[data-part="play"]')).toHaveText('Play');
  await expect(title(page)).toContainText('latest');
  const painted = stops.map((asOf) =>
    [...answersTo(record, 'air', { asOf, knownBy: record.recordDate }).values()]
      .map(({ paint }) => paint[0])
      .join(),
  );
  const wanted = painted.filter((paint, index) => paint !== painted[index - 1]);
  expect(seen.size).toBe(new Set(wanted).size);
});
