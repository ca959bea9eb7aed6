/** Every page is whole with JavaScript off: script only adds to what is there. */
import { samplePages } from '../pages.ts';
import { expect, test } from './watched.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, path } of samplePages()) {
  test(`${kind} shows its heading and its text`, async ({ page }) => {
    await page.goto(`.${path}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/\bloading\b(?!=)|enable javascript/i);
  });
}

for (const path of ['/', '/map/']) {
  test(`${path} shows the map, and the countries in words`, async ({ page }) => {
    await page.goto(`.${path}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('img', { name: /^Soldiers for Ukraine/u }).first()).toBeVisible();
    await expect(
      main
        .getByRole('link', { name: /^Poland\b/u })
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });
}

test('/map/ shows the table of the map', async ({ page }) => {
  await page.goto('./map/');
  const table = page.getByRole('table', { name: /^Every country: its answer/ });
  await expect(table).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'Poland', exact: true })).toBeVisible();
});

test('the home page answers for a country by links alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.locator('.choose summary').click();
  await page.locator('.choose').getByRole('link', { name: 'Ireland', exact: true }).click();
  const told = page.locator('.stands:visible');
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('that Ireland would not send soldiers');
  await expect(told).toBeInViewport();
  await expect(page.locator('.card:visible, .keys:visible')).toHaveCount(0);
});
