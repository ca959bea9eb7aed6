/** Whatever does not come, comes broken or fails half-way: the page that was served stands. */
import type { Page } from '@playwright/test';
import { expectServedPage, failed, openMap, question, touchMap } from './map-reader.ts';
import { expect, test } from './watched.ts';

const DATA = '**/data/map/*.json';
const NETWORK_LINE = /^console error: Failed to load resource|^404 |^500 |^net::ERR_/u;

const BROKEN: Record<string, { status?: number; contentType?: string; body: string }> = {
  'a 404': { status: 404, body: 'Not found' },
  'a 500': { status: 500, body: '' },
  'an empty file': { body: '' },
  'JSON that is cut off': { body: '{"stops":[{"date":"2025-0' },
  'a page in place of JSON': { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' },
  null: { body: 'null' },
  'another shape': { body: '{"stops":{},"countries":[]}' },
  'empty lists and no words': { body: '{"stops":[],"countries":[],"statements":[],"offices":[]}' },
};

for (const [name, answer] of Object.entries(BROKEN)) {
  test(`when the data are ${name} the page stands and says so`, async ({ page, faults }) => {
    await page.route(DATA, (route) => route.fulfill({ contentType: 'application/json', ...answer }));
    await page.goto('./map/');
    await touchMap(page);
    await expect(failed(page)).toBeVisible();
    await expectServedPage(page);
    const status = answer.status ?? 200;
    expect(faults.filter((fault) => status < 400 || !NETWORK_LINE.test(fault))).toEqual([]);
    faults.length = 0;
  });
}

test('when the data cannot be reached the page stands and says so', async ({ page, faults }) => {
  await page.route(DATA, (route) => route.abort('failed'));
  await page.goto('./map/');
  await touchMap(page);
  await expect(failed(page)).toBeVisible();
  await expectServedPage(page);
  expect(faults.filter((fault) => !NETWORK_LINE.test(fault))).toEqual([]);
  faults.length = 0;
});

test('when the data never come the page gives up after 8 seconds', async ({ page, faults }) => {
  await page.route(DATA, () => {});
  await page.goto('./map/');
  await touchMap(page);
  await expect(failed(page)).toBeHidden();
  await expect(failed(page)).toBeVisible({ timeout: 12_000 });
  await expectServedPage(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(faults.filter((fault) => !NETWORK_LINE.test(fault))).toEqual([]);
  faults.length = 0;
});

test('data that come late are still taken', async ({ page }) => {
  const come = Promise.withResolvers<void>();
  await page.route(DATA, async (route) => {
    await come.promise;
    await route.continue();
  });
  const asked = page.waitForRequest(DATA);
  await page.goto('./map/');
  await touchMap(page);
  await asked;
  await expect(page.locator('map-tool')).not.toHaveAttribute('data-awake', '');
  await expect(failed(page)).toBeHidden();
  come.resolve();
  await expect(page.locator('map-tool')).toHaveAttribute('data-awake', '');
  await expect(failed(page)).toBeHidden();
});

test('when the script throws half-way the served page is put back, to the letter', async ({ page }) => {
  await page.route(DATA, async (route) => {
    const data = await (await route.fetch()).json();
    for (const statement of data.statements) statement.evidence = null; // read only once the map is being computed
    await route.fulfill({ json: data });
  });
  await page.goto('./map/');
  await touchMap(page);
  await expect(failed(page)).toBeVisible();
  await expectServedPage(page);
  const after = await page.locator('map-tool').evaluate(plain);
  expect(after).toBe(await servedMarkup(page));
});

test('when the script throws later, at a choice, the served page is put back', async ({ page }) => {
  await openMap(page);
  await page.locator('[data-part="moves"]').evaluate((body) => {
    body.replaceChildren = () => {
      throw new Error('broken');
    };
  });
  await question(page).selectOption('land');
  await expect(failed(page)).toBeVisible();
  await expectServedPage(page);
  await page.locator('.map path[data-country="POL"]').first().dispatchEvent('pointerover');
  await page.keyboard.press('Escape');
  expect(await page.locator('map-tool').evaluate(plain)).toBe(await servedMarkup(page));
});

test('when the script cannot be loaded the page is whole after a while', async ({ page, faults }) => {
  await page.route('**/*.js', (route) => route.abort('failed'));
  await page.goto('./map/');
  const waits = await page.evaluate(() =>
    document.getAnimations().map((animation) => {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      animation.finish();
      return Number(endTime);
    }),
  );
  expect(waits.length).toBeGreaterThan(0);
  expect(Math.max(...waits)).toBeLessThan(8100); // milliseconds
  await expectServedPage(page);
  expect(faults.filter((fault) => !NETWORK_LINE.test(fault))).toEqual([]);
  faults.length = 0;
});

for (const [name, body] of [
  ['cut off', 'const a = (function () {'],
  ['a page', '<!doctype html><title>Log in</title>'],
  ['one that throws at once', 'throw new Error("broken")'],
] as const) {
  test(`when the script is ${name} the page is whole after a while`, async ({ page, faults }) => {
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.goto('./map/');
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expectServedPage(page);
    faults.length = 0; // the broken script's own
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole', async ({ page }) => {
    await page.goto('./map/');
    await expectServedPage(page);
    await expect(failed(page)).toBeHidden();
  });
});

/** The markup without what differs by design: the notice, open details, the buttons that another script shows, and the attributes of the state. */
function plain(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const details of copy.querySelectorAll('details')) details.removeAttribute('open');
  copy.querySelector('.failed')?.setAttribute('hidden', '');
  for (const row of copy.querySelectorAll('share-row')) row.removeAttribute('data-ready');
  for (const button of copy.querySelectorAll('[data-share]')) button.removeAttribute('hidden');
  return copy.innerHTML;
}

/** Read in an empty page: the policy of ours lets nobody make a document from text. */
async function servedMarkup(page: Page): Promise<string> {
  const html = await (await page.request.get(page.url().split('?')[0] ?? '')).text();
  const empty = await page.context().newPage();
  return empty.evaluate((text) => {
    const copy = new DOMParser().parseFromString(text, 'text/html').querySelector('map-tool');
    for (const details of copy?.querySelectorAll('details') ?? []) details.removeAttribute('open');
    return copy?.innerHTML ?? '';
  }, html);
}
