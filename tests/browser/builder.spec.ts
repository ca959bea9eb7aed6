/** The page on which a journalist chooses an embed and takes it along. */
import type { Page } from '@playwright/test';
import { translatePage } from './translated.ts';
import { expect, test } from './watched.ts';

const code = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./embed/${query}`);
  await expect(page.locator('embed-builder')).toHaveAttribute('data-ready', '');
}

test('the live map stands ready in every form, and can be seen', async ({ page }) => {
  await open(page);
  await expect(code(page, 'link')).toHaveText(/\/map\/$/u);
  await expect(code(page, 'element')).toContainText('<willing-map><a href=');
  await expect(code(page, 'frame')).toContainText('/embed/v1/map/"');
  await expect(code(page, 'alt')).toHaveText(/^Newest words: \d+ \w+ \d{4}\. As of \d+ \w+ \d{4}, /u);
  const frame = page.frameLocator('[data-part="preview"] iframe');
  await expect(frame.getByRole('img').first()).toBeVisible();
});

test('a choice changes every form at once', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('country');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('POL');
  await expect(code(page, 'link')).toHaveText(/\/countries\/poland\/$/u);
  await expect(code(page, 'element')).toContainText('<willing-map type="country" country="POL">');
  await expect(code(page, 'frame')).toContainText('/embed/v1/country/POL/"');
  await expect(code(page, 'pictures')).toBeHidden();
  await expect(page.getByLabel('Question')).toBeHidden();
});

test('an edition and a contribution name their own picture; a link cannot say them, and the page says so', async ({
  page,
}) => {
  await open(page);
  const edition = await page.locator('option[value^="edition-"]').first().getAttribute('value');
  await page.getByLabel('When').selectOption(edition);
  await page.getByLabel('Question').selectOption('air');
  await expect(code(page, 'frame')).toContainText(
    `/map/editions/${edition?.slice('edition-'.length)}/?view=air`,
  );
  const svg = page.getByRole('link', { name: 'SVG', exact: true });
  await expect(svg).toHaveAttribute('href', new RegExp(`/pictures/map/${edition}-air\\.svg$`, 'u'));
  expect((await page.request.get((await svg.getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(code(page, 'link')).toBeHidden();
  await expect(page.getByText('but not these options')).toBeVisible();
});

test('a past day has pictures for print where there was a summit, else the card of its page, and one contribution neither', async ({
  page,
}) => {
  await open(page);
  const svg = page.getByRole('link', { name: 'SVG', exact: true });
  const card = page.getByRole('link', { name: /^Card for posts/u });
  await page.getByLabel('When').selectOption('2026-01-06');
  await expect(svg).toHaveAttribute('href', /\/pictures\/map\/2026-01-06\.svg$/u);
  await expect(card).toBeHidden();
  await page.getByLabel('When').selectOption('2026-01-07');
  await expect(card).toHaveAttribute('href', /\/cards\/map\/2026-01-07\.png$/u);
  await expect(svg).toBeHidden();
  expect((await page.request.get((await card.getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(code(page, 'element')).toContainText('/cards/map/2026-01-07.png" width="1200"');
  await page.getByLabel('Question').selectOption('air');
  await expect(card).toBeHidden();
  await expect(page.getByText('For this choice there is none.')).toBeVisible();
});

test('the preview is as high as WordPress would make it', async ({ page }) => {
  await open(page);
  const frame = page.locator('[data-part="preview"] iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  const inner = page.frameLocator('[data-part="preview"] iframe').locator('[data-part="embed"]');
  await expect(async () => {
    const [outside, inside] = [await frame.boundingBox(), await inner.boundingBox()];
    expect(inside?.height).toBeGreaterThan(100);
    expect(Math.abs((outside?.height ?? 0) - (inside?.height ?? 0))).toBeLessThan(60);
  }).toPass();
});

test('copying puts the code on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy' }).nth(2).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe src="http');
});

test('what is copied is the code, also of a page that the browser has translated', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const before = await code(page, 'element').textContent();
  await translatePage(page);
  await expect(page.locator('h1')).toHaveText(/^[x ]+$/u);
  await page.locator('[data-copy="element"]').click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before);
});

test('an address can choose, but only what is offered', async ({ page }) => {
  await open(page, '?kind=country&country=ITA&theme=%3Cscript%3E&view=__proto__&width=9999999&x=y');
  await expect(code(page, 'frame')).toContainText('/embed/v1/country/ITA/"');
  await expect(page.locator('embed-builder')).not.toContainText('__proto__');
});

test('back from another page, the forms say what the form says', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('country');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('POL');
  await page.getByLabel('Width').fill('444');
  await page.getByLabel('Width').blur();
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Country', exact: true })).toHaveValue('POL');
  await expect(code(page, 'frame')).toContainText('/embed/v1/country/POL/"');
  await expect(code(page, 'frame')).toContainText('width="444"');
  await expect(page.locator('[data-part="preview"] iframe')).toHaveAttribute('src', /country\/POL/u);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the live map can be taken along all the same', async ({ page }) => {
    await page.goto('./embed/');
    await expect(page.getByText('Choosing needs JavaScript')).toBeVisible();
    await expect(code(page, 'element')).toContainText('<willing-map>');
    await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeHidden();
  });
});
