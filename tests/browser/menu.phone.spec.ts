/** On a phone the links of every page open from one button, also without script. */
import { axeFaults } from './axe.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

test('the header is one line, and its button opens the links by keyboard', async ({ page }) => {
  await openPage(page, '/explainers/black-sea/');
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height).toBeLessThan(70);
  const search = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await expect(search).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(search).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'About' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the links open, too', async ({ page }) => {
    await page.goto('./explainers/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Countries', exact: true }).first().click();
    await expect(page).toHaveURL(/countries/u);
  });
});
