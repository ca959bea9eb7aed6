/** Who only looks at a map fetches nothing more; what is done before its data have come is done when they have. */
import type { Page } from '@playwright/test';
import {
  card,
  keys,
  openMap,
  paintedById,
  pointOn,
  publishedById,
  question,
  shape,
  slider,
} from './map-reader.ts';
import { expect, test } from './watched.ts';

const DATA = '**/data/map/*.json';

/** Opens the map; its data wait for what is returned. */
async function openWaiting(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(DATA, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto('./map/');
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  return gate.resolve;
}

/** What the controls of the date say, and what a screen reader hears of them. */
function controls(page: Page) {
  return page.locator('.controls-date').evaluate((box) => ({
    text: box.querySelector('output')?.textContent?.trim(),
    range: box.querySelector('input')?.value,
    most: box.querySelector('input')?.max,
    told: box.querySelector('input')?.getAttribute('aria-valuetext'),
    buttons: [...box.querySelectorAll('button')].map(({ disabled, hidden, ariaPressed, style }) => [
      disabled,
      hidden,
      ariaPressed,
      style.insetInlineStart,
    ]),
  }));
}

for (const path of ['./map/', './map/2025-09-04/'])
  test(`the controls of ${path} say without any data what they say with them`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
    await page.waitForLoadState();
    const served = await controls(page);
    expect(asked.filter((address) => address.includes('/data/'))).toEqual([]);
    await openMap(page, '', path);
    expect(await controls(page)).toEqual(served);
    expect(asked.filter((address) => address.includes('/data/'))).not.toEqual([]);
  });

test('a question and a day that are chosen at once are shown when the data have come', async ({ page }) => {
  const release = await openWaiting(page);
  await question(page).selectOption('land');
  await slider(page).press('ArrowLeft');
  await slider(page).press('ArrowLeft');
  release();
  await expect(page).toHaveURL(/date=\d{4}-\d\d-\d\d&view=land/u);
  const { search } = new URL(page.url());
  const early = await paintedById(page);
  await openMap(page, search);
  await expect.poll(() => paintedById(page)).toEqual(early);
});

test('a day of the names under the range, pressed at once, is shown as it is published', async ({ page }) => {
  const release = await openWaiting(page);
  const named = page.locator('.event-names button:visible').first();
  const day = (await named.getAttribute('data-stop')) ?? '';
  await named.click();
  release();
  await expect(page).toHaveURL(new RegExp(day, 'u'));
  await expect.poll(() => paintedById(page)).toEqual(await publishedById(page, day));
});

test('a country that is clicked at once is not left for its page, and has its card', async ({ page }) => {
  const release = await openWaiting(page);
  await shape(page, 'POL').click();
  await expect(page).toHaveURL(/\/map\/$/u);
  release();
  await expect(card(page)).toContainText('Poland');
  await expect(page).toHaveURL(/country=POL/u);
});

test('the country under a resting pointer has its card when the data have come', async ({ page }) => {
  const release = await openWaiting(page);
  await shape(page, 'FRA').hover();
  await shape(page, 'POL').hover();
  release();
  await expect(card(page)).toContainText('Poland');
});

test('keys that are pressed in the map at once lead where they would have led', async ({ page }) => {
  const release = await openWaiting(page);
  await keys(page).focus();
  await page.keyboard.press('ArrowUp');
  release();
  await expect(card(page)).toBeVisible();
  const early = await card(page).textContent();
  await openMap(page);
  await keys(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(card(page)).toHaveText(early ?? '');
});

test('what is typed into the search before the data have come is found', async ({ page }) => {
  const release = await openWaiting(page);
  await page.getByRole('combobox', { name: 'Find a country' }).pressSequentially('pol');
  release();
  await expect(page.getByRole('option', { name: 'Poland', exact: true })).toBeVisible();
});

test('a country that is not in the record is said not to be found, at the box, until something else is typed', async ({
  page,
}) => {
  await openMap(page, '?country=POL');
  const search = page.getByRole('combobox', { name: 'Find a country' });
  const said = page.locator('.find').getByRole('status');
  await search.fill('Brasil');
  await search.press('Enter');
  await expect(said).toHaveText('Nothing found for “Brasil”.');
  await expect(said).toBeInViewport({ ratio: 1 });
  await expect(card(page)).toContainText('Poland');
  const [box, words] = [await search.boundingBox(), await said.boundingBox()];
  expect((words?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)).toBeLessThan(12);
  await search.fill('Spa');
  await expect(said).toBeEmpty();
});

test('the country that was pressed first keeps no ring when another is pressed', async ({ page }) => {
  await page.goto('./map/');
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  for (const id of ['LUX', 'ESP']) {
    const { x, y } = await pointOn(page, id);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`country=${id}`, 'u'));
  }
  expect(await page.evaluate(() => document.activeElement?.closest('.map') ?? null)).toBeNull();
  await expect(page.locator('.map [data-cursor]')).toHaveCount(1);
});
