/** Pages that the reader's browser has translated: words in quotation marks stay as they were said, and controls work. */
import { samplePages } from '../pages.ts';
import { openHome, toldOf } from './home-reader.ts';
import { openMap, question, shape } from './map-reader.ts';
import { openPage } from './opened.ts';
import { translatePage } from './translated.ts';
import { expect, test } from './watched.ts';

for (const { kind, path } of samplePages()) {
  test(`${kind} keeps code and quotations to the letter`, async ({ page }) => {
    await openPage(page, path);
    const kept = () => page.locator('q, blockquote, code').allTextContents();
    const before = await kept();
    await translatePage(page);
    expect(await kept()).toEqual(before);
    await expect(page.locator('h1').first()).toHaveText(/^[x\P{L}]+$/u);
  });
}

test('the home page answers for a country, in words of its own', async ({ page }) => {
  await openHome(page);
  await translatePage(page);
  await page.locator('country-choice select').selectOption('said-poland');
  await expect(toldOf(page)).toHaveCount(1);
  await expect(toldOf(page)).toHaveAttribute('id', 'said-poland');
});

test('the map recolours and says what it shows', async ({ page }) => {
  await openMap(page);
  await translatePage(page);
  const before = await shape(page, 'TUR').getAttribute('data-category');
  await question(page).or(page.locator('[data-part="question"]')).first().selectOption('sea');
  await expect(shape(page, 'TUR')).not.toHaveAttribute('data-category', before ?? '');
  await expect(page.locator('[data-part="legend"] li').first()).not.toHaveText(/^[x\P{L}]+$/u);
});

test('the search finds', async ({ page }) => {
  await openPage(page, '/search/');
  await translatePage(page);
  await page.getByRole('searchbox').fill('Poland');
  await expect(page.getByRole('link', { name: 'Poland', exact: true }).first()).toBeVisible();
});
