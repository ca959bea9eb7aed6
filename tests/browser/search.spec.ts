/** Searching the record, on every screen. */
import { expect, test } from './watched.ts';

test('results stand under their kind, and lead to the page', async ({ page }) => {
  await page.goto('./');
  const banner = page.getByRole('banner');
  const menu = banner.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click(); // on a phone
  await banner.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('Poland');
  const countries = page.getByRole('region', { name: /^Countries/u });
  await expect(countries.getByRole('link', { name: 'Poland', exact: true })).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^Statements/u })
      .getByRole('link')
      .first(),
  ).toContainText('Poland');
  await expect(
    page
      .getByRole('region', { name: /^Explainers/u })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^Sources/u })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await countries.getByRole('link', { name: 'Poland', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Poland' })).toBeVisible();
});

test('a question that names a country is answered above all results', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./search/?q=will%20italy%20send%20soldiers');
  const named = page.getByRole('region', { name: 'What they say about soldiers' });
  await expect(named.getByRole('link')).toHaveText(['Italy', '9 January 2026']);
  await expect(named).toContainText('Italy was not going to send soldiers to Ukraine');
  await expect(named).toBeInViewport({ ratio: 1 });
  await page.getByRole('searchbox').fill('no it is us');
  await expect(named).toBeHidden();
});

test('more of a kind can be asked for, and the address keeps the words', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('ceasefire');
  const statements = page.getByRole('region', { name: /^Statements/u });
  await expect(statements.getByRole('link')).toHaveCount(5);
  await statements.getByRole('button').click();
  await expect(statements.getByRole('link')).not.toHaveCount(5);
  await expect(statements.getByRole('link').nth(5)).toBeFocused();
  expect(new URL(page.url()).searchParams.get('q')).toBe('ceasefire');
});
