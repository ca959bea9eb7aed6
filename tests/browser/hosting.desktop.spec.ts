/** Every page kind behind nginx, under the headers of a real server: no report, no message, nothing refused. */
import { ROUTES } from '../../src/routes.ts';
import { base, outDir } from '../../src/settings.ts';
import { samplePages } from '../pages.ts';
import { nginx as server } from '../servers/nginx.ts';
import { openFramed } from './embed-frame.ts';
import { openMap } from './map-reader.ts';
import { openPage } from './opened.ts';
import { expect, test as watched } from './watched.ts';

const test = watched.extend<object, { nginx: string }>({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument.
    async ({}, use) => {
      const { origin, stop } = await server.start(outDir, base);
      await use(`${origin}${base}`);
      await stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ nginx }, use) => use(nginx),
});

test.skip(!server.installed, server.missing);

for (const { kind, path } of samplePages()) {
  test(`${kind} keeps to its policy`, async ({ page }) => {
    const response = await openPage(page, path);
    // An embed names sources in its own page, and uses the system's fonts; a page with a style of its own names that there.
    const { headers: set } = ROUTES[kind];
    const embed = set === 'embed';
    expect(response?.headers()['content-security-policy']).toContain(
      embed ? 'frame-ancestors *' : set === 'styled' ? "frame-ancestors 'none'" : "default-src 'none'",
    );
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    const { fontFamily, margin } = await page.evaluate(() => {
      const { fontFamily, margin } = getComputedStyle(document.body);
      return { fontFamily, margin };
    });
    if (!embed) expect(fontFamily).toContain('Source');
    expect(margin).toBe('0px'); // not the browser's own: the style has come
  });
}

test('the map answers under its policy', async ({ page }) => {
  await openMap(page);
  const name = page.locator('[data-part="stop-name"]').first();
  const before = await name.textContent();
  await page.locator('[data-part="previous"]').first().click();
  await expect(name).not.toHaveText(before ?? '');
  await page.locator('[data-part="question"]').first().selectOption('air');
  await page.locator('[data-part="find"]').first().fill('pol');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Poland');
});

test('a map embed in a sandbox without an origin gets its past under both of its policies', async ({
  page,
  baseURL,
}) => {
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/?view=air');
  await expect(frame.getByRole('heading')).toHaveText('Air: who has said what');
  expect(await frame.locator('html').evaluate(() => origin)).toBe('null');
});

test('the search answers under its policy', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('Poland');
  await expect(page.getByRole('main').getByRole('link', { name: 'Poland', exact: true })).toBeVisible();
});
