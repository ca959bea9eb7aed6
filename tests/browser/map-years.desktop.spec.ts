/** The data of a map come by year: the year of the day that is shown, and others when a reader goes there. */
import type { Page } from '@playwright/test';
import {
  chooseDate,
  expectServedPage,
  failed,
  legendCounts,
  openMap,
  paintedById,
  paintedCounts,
  publishedById,
  slider,
} from './map-reader.ts';
import { expect, test } from './watched.ts';

/** The years that are asked for from now on. */
function askedYears(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, year] = /\/data\/map\/(\d+)\.json$/u.exec(request.url()) ?? [];
    if (year) asked.push(year);
  });
  return asked;
}

const years = async (page: Page) =>
  ((await page.locator('map-tool').getAttribute('data-years')) ?? '').split(' ');

test('a day of an earlier year is shown as it is published, once that year has come', async ({ page }) => {
  const asked = askedYears(page);
  await openMap(page);
  const [first = '', last = ''] = [(await years(page))[0], (await years(page)).at(-1)];
  expect(asked).toEqual([last]);
  await chooseDate(page, '2025-09-04');
  await expect.poll(async () => paintedById(page)).toEqual(await publishedById(page, '2025-09-04'));
  await expect.poll(async () => Object.values(await legendCounts(page)).length).toBeGreaterThan(1);
  await slider(page).press('ArrowLeft');
  await page.getByRole('button', { name: 'Today' }).click();
  await expect.poll(async () => paintedById(page)).toEqual(await publishedById(page));
  expect(asked.toSorted()).toEqual([first, last]);
});

test('an address of an earlier day asks for its year alone', async ({ page }) => {
  const asked = askedYears(page);
  await openMap(page, '?date=2025-09-04');
  await expect.poll(() => paintedById(page)).toEqual(await publishedById(page, '2025-09-04'));
  expect(asked).toEqual(['2025']);
});

test('two days of two years are compared as soon as both are there', async ({ page }) => {
  await openMap(page, '?compare=2025-03-06');
  await expect(page.locator('[data-part="outlined"]')).toBeVisible();
  expect(await page.locator('[data-part="moves"] tr').count()).toBeGreaterThan(1);
  expect(Object.keys(await paintedCounts(page)).length).toBeGreaterThan(1);
});

test('when an earlier year does not come the served page is put back', async ({ page, faults }) => {
  await openMap(page);
  await page.route('**/data/map/2025.json', (route) => route.abort('failed'));
  await slider(page).press('Home');
  await expect(failed(page)).toBeVisible();
  await expectServedPage(page);
  faults.length = 0; // the year that was refused
});
