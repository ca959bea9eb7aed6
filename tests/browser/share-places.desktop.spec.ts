/** What stands under maps and charts: their address, the builder that opens on them, and their files. */
import { expect, test } from './watched.ts';

const PLACES = [
  { path: './', link: /\/map\/$/u, embed: /\/embed\/$/u, files: ['SVG', 'PNG', 'CSV'] },
  { path: './numbers/', link: /\/numbers\/$/u, embed: /\/embed\/\?kind=numbers$/u, files: ['CSV'] },
  {
    path: './countries/poland/',
    link: /\/countries\/poland\/$/u,
    embed: /\/embed\/\?kind=country&country=POL$/u,
    files: ['CSV'],
  },
  { path: './timeline/', link: /\/timeline\/$/u, embed: null, files: ['CSV'] },
  { path: './explainers/conditions/', link: /\/explainers\/conditions\/$/u, embed: null, files: ['CSV'] },
  {
    path: './explainers/nordic-baltic-line/',
    link: /\/map\/[\d-]+\/$/u,
    embed: /\/embed\/\?when=\d/u,
    files: ['CSV'],
  },
];

for (const { path, link, embed, files } of PLACES)
  test(`${path} can be taken along: link, embed and files lead somewhere`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const row = page.locator('share-row').first();
    await expect(row).toHaveAttribute('data-ready', '');
    await expect(row.getByRole('link', { name: 'Link to this view' })).toHaveAttribute('href', link);
    await expect(row.getByRole('link', { name: 'Embed' })).toHaveCount(embed ? 1 : 0);
    if (embed) await expect(row.getByRole('link', { name: 'Embed' })).toHaveAttribute('href', embed);
    for (const name of files) {
      const href = await row.getByRole('link', { name: `Download ${name}` }).getAttribute('href');
      expect((await page.request.get(href ?? '')).status(), name).toBe(200);
    }
    await row.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(row.getByRole('status')).toHaveText('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(link);
  });

test('the builder opens on the state of the map of an explainer', async ({ page }) => {
  await page.goto('./explainers/nordic-baltic-line/');
  const link = page.locator('share-row').first().getByRole('link', { name: 'Embed' });
  const when = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('when') ?? '';
  await link.click();
  await expect(page.getByLabel('When')).toHaveValue(when);
  await expect(page.locator('[data-part="frame"]')).toContainText(`/map/${when}/`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link, the builder and the files are there under the map of the home page, buttons are not', async ({
    page,
  }) => {
    await page.goto('./');
    const row = page.locator('share-row');
    await expect(row.getByRole('link', { name: 'Download SVG' })).toBeVisible();
    await expect(row.getByRole('link', { name: 'Link to this view' })).toBeVisible();
    await expect(row.getByRole('button')).toHaveCount(0);
  });
});
