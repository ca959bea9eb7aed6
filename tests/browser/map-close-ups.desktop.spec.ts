/** A part of Europe, shown larger, has finer lines once they have come, and the lines of the whole where they have not. */
import type { Locator, Page } from '@playwright/test';
import { openFramed } from './embed-frame.ts';
import { openMap, openMore } from './map-reader.ts';
import { expect, test } from './watched.ts';

const FILES = '**/embed/close-ups/*.json';

function greece(map: Locator): Locator {
  return map.locator('path[data-country="GRC"]').first();
}

async function lineOf(map: Locator): Promise<string> {
  return (await greece(map).getAttribute('d')) ?? '';
}

function choose(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** What the server says of a view, as the picture should have it. */
async function finerLine(page: Page, view: string): Promise<string> {
  const answer = await page.request.get(`./embed/close-ups/${view}.json`);
  return (await answer.json()).shapes.GRC;
}

test('the map draws a part in its own lines, and the whole as it was', async ({ page }) => {
  await openMap(page);
  await openMore(page);
  const map = page.locator('.map-figure svg.map');
  const ground = map.locator('.map-window > g').first();
  const [whole, scale] = [await lineOf(map), await ground.getAttribute('transform')];
  for (const [name, view] of [
    ['Balkans', 'balkans'],
    ['Central Europe', 'central'],
    ['Balkans', 'balkans'],
  ] as const) {
    await choose(page, name);
    await expect(greece(map)).toHaveAttribute('d', await finerLine(page, view));
    await expect(ground).not.toHaveAttribute('transform', scale ?? '');
    // It wears its colour, and is where it was: under its own sign.
    const sign = await map.locator('[data-sign="GRC"]').boundingBox();
    const at = { x: (sign?.x ?? 0) + (sign?.width ?? 0) / 2, y: (sign?.y ?? 0) + (sign?.height ?? 0) / 2 };
    const found = await page.evaluate(
      ({ x, y }) =>
        document
          .elementsFromPoint(x, y)
          .map((one) => one.getAttribute('data-country'))
          .find(Boolean),
      at,
    );
    expect(found).toBe('GRC');
  }
  await choose(page, 'World');
  await expect(greece(map)).toHaveAttribute('d', whole);
  await expect(ground).toHaveAttribute('transform', scale ?? '');
});

test('two maps of who moved show all of Europe beside a part of it', async ({ page }) => {
  const untouched = page.locator('.map-figure svg.map');
  await page.goto('./map/');
  const whole = await lineOf(untouched);
  await openMap(page, '?focus=balkans');
  await expect(greece(untouched)).toHaveAttribute('d', await finerLine(page, 'balkans'));
  await page.getByRole('button', { name: 'A year ago' }).click();
  const maps = page.locator('[data-part="two-maps"] .map');
  await expect(maps).toHaveCount(2);
  for (const map of await maps.all()) expect(await lineOf(map)).toBe(whole);
});

test('a country that an old page does not know is land, not sea', async ({ page }) => {
  const known = await (await page.request.get('./embed/close-ups/balkans.json')).json();
  const { GRC: line, ...shapes } = known.shapes;
  await page.route(FILES, (route) => route.fulfill({ json: { ...known, shapes: { ...shapes, NEW: line } } }));
  await openMap(page, '?focus=balkans');
  const map = page.locator('.map-figure svg.map');
  await expect(greece(map)).toHaveAttribute('d', '');
  const athens = (await map.locator('[data-sign="GRC"]').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const at = { x: athens.x + athens.width / 2, y: athens.y + athens.height / 2 };
  const found = await page.evaluate(
    ({ x, y }) => document.elementsFromPoint(x, y).some((one) => one.matches('.map-land')),
    at,
  );
  expect(found).toBe(true);
});

test('without the finer lines a part is shown in those of the whole, and can be asked for again', async ({
  page,
  faults,
}) => {
  await page.route(FILES, (route) => route.abort('failed'));
  await openMap(page);
  await openMore(page);
  const map = page.locator('.map-figure svg.map');
  const whole = await lineOf(map);
  const refused = page.waitForEvent('requestfailed');
  await choose(page, 'Balkans');
  await refused;
  await expect(map).toHaveAttribute('data-view', 'balkans');
  expect(await lineOf(map)).toBe(whole);
  await page.unroute(FILES);
  await choose(page, 'World');
  await choose(page, 'Balkans');
  await expect(greece(map)).toHaveAttribute('d', await finerLine(page, 'balkans'));
  expect(faults.filter((fault) => !/Failed to load resource|^net::ERR_/u.test(fault))).toEqual([]);
  faults.length = 0;
});

test('an embed of a part has its lines and its names before it is touched', async ({ page, baseURL }) => {
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/?focus=balkans', { width: 600 });
  const map = frame.locator('svg.map');
  await expect(greece(map)).toHaveAttribute('d', await finerLine(page, 'balkans'));
  for (const name of ['Romania', 'Serbia', 'Bulgaria'])
    await expect(map.locator('.map-names').getByText(name, { exact: true })).toBeVisible();
});

test('an embed of a part whose names do not come says nothing of it until it is asked', async ({
  page,
  baseURL,
  faults,
}) => {
  await page.route('**/embed/past/*.json', (route) => route.abort('failed'));
  const refused = page.waitForEvent('requestfailed');
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/?focus=balkans', { width: 600 });
  await refused;
  const failed = frame.locator('[data-part="failed"]');
  await expect(failed).toBeHidden();
  await frame.getByRole('slider').focus();
  await expect(failed).toBeVisible();
  expect(faults.filter((fault) => !/Failed to load resource|^net::ERR_/u.test(fault))).toEqual([]);
  faults.length = 0;
});

test('an embed of Europe asks for no finer lines', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/', { width: 600 });
  await frame.getByRole('slider').focus();
  await expect(frame.locator('.map-names[data-fitted]')).toBeAttached();
  expect(asked.filter((address) => address.includes('close-ups'))).toEqual([]);
});
