/** Back from another page: what a form says, and what the page shows, are one. (Map and builder: beside their other tests.) */
import { openHome, toldOf } from './home-reader.ts';
import { expect, test } from './watched.ts';

test('the home page shows the answer of the country that its list names', async ({ page }) => {
  await openHome(page);
  const list = page.locator('country-choice select');
  await list.selectOption('said-poland');
  await expect(toldOf(page)).toHaveAttribute('id', 'said-poland');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await page.goBack();
  await expect(page.locator('country-choice[data-ready]')).toBeAttached();
  await expect(list).toHaveValue('said-poland');
  await expect(toldOf(page)).toHaveAttribute('id', 'said-poland');
});

test('the search shows what its box asks for', async ({ page }) => {
  await page.goto('./search/');
  const box = page.getByRole('searchbox');
  await box.fill('Poland');
  await page.getByRole('link', { name: 'Poland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
  await page.goBack();
  await expect(box).toHaveValue('Poland');
  await expect(page.getByRole('link', { name: 'Poland', exact: true }).first()).toBeVisible();
});
