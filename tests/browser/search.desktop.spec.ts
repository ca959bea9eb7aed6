/** Searching the record: what is asked for, what is found, by keyboard, and what is left when it does not work. */
import { expect, test } from './watched.ts';

test('nothing of the index is loaded until somebody searches', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./search/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeVisible();
  await box.focus();
  expect(asked.filter((url) => /pagefind/u.test(url))).toEqual([]);
  await box.fill('Tusk');
  await expect(page.getByRole('status')).toContainText('Tusk');
  expect(asked.some((url) => /pagefind\.js/u.test(url))).toBe(true);
});

test('a name is found without its accents, and a country by another name of it', async ({ page }) => {
  await page.goto('./search/?q=Turkiye');
  await expect(page.getByRole('status')).toContainText(/Turkiye.*\d/u, { timeout: 20_000 }); // the index, the first time
  const countries = page.getByRole('region', { name: /^Countries/u });
  await expect(countries.getByRole('link', { name: 'Türkiye' })).toBeVisible();
  await page.getByRole('searchbox').fill('Britain');
  await expect(countries.getByRole('link', { name: 'United Kingdom' })).toBeVisible();
});

for (const [query, kind, name] of [
  ['Holland', /^Countries/u, 'Netherlands'],
  ['Turkey', /^Countries/u, 'Türkiye'],
  ['Wladyslaw', /^Statements/u, 'Władysław'],
  ['Zelensky', /^Statements/u, 'Zelenskyy'],
] as const) {
  test(`${query} is found, though the page itself writes ${name}`, async ({ page }) => {
    await page.goto(`./search/?q=${query}`);
    const found = page.getByRole('region', { name: kind }).getByRole('link', { name }).first();
    await expect(found).toBeVisible({ timeout: 20_000 });
  });
}

test('arrow keys go through the results, and Escape back to the box', async ({ page }) => {
  await page.goto('./search/');
  const box = page.getByRole('searchbox');
  await box.fill('Ireland');
  await expect(page.getByRole('status')).toContainText(/Ireland.*\d/u);
  const links = page.locator('site-search section:not([hidden]) li:not([hidden]) > a');
  await box.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
});

test('words that are nowhere, and words that look like markup, are answered in words', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('<qqqzzz>');
  await expect(page.getByRole('status')).toContainText('“<qqqzzz>”');
  await expect(page.getByRole('region')).toHaveCount(0);
});

for (const [name, query] of [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['thousands of letters', 'x'.repeat(6000)],
  ['a placeholder of our own', '{count} $& {query}'],
  ['control characters', '\u202e\u0000\ufeff'],
] as const) {
  test(`an address with ${name} for words does no harm`, async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent(query)}&q=second`);
    await expect(page.getByRole('status')).toContainText(/“.+”/u, { timeout: 20_000 });
    await expect(page.getByRole('searchbox')).toHaveValue(/^.{0,200}$/su);
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

test('if the index does not come, the page says so and offers the lists', async ({ page, faults }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('Tusk');
  await expect(page.getByText(/index could not be loaded/u)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Statements' })).toBeVisible();
  faults.length = 0; // the browser reports what was kept from it
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and offers the lists', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByText(/needs script/u)).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Countries' })).toBeVisible();
  });
});
