/** Every page kind with a control, in more than one engine: what a reader does there does what it says. */
import { hasFirefox, WITHOUT_FIREFOX } from '../firefox.ts';
import { openHome, toldOf } from './home-reader.ts';
import { card, openMap, question, search, shape } from './map-reader.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

test.skip(({ browserName }) => browserName === 'firefox' && !hasFirefox, WITHOUT_FIREFOX);

test('home: a chosen country is answered in place', async ({ page }) => {
  await openHome(page);
  await page.locator('country-choice select').selectOption({ label: 'Italy' });
  await expect(toldOf(page)).toHaveCount(1);
  await expect(toldOf(page)).toContainText('Italy');
});

test('map: a question recolours it, a country is found, a year ago is one press', async ({ page }) => {
  await openMap(page);
  const before = await shape(page, 'TUR').getAttribute('data-category');
  await question(page).selectOption('sea');
  await expect(shape(page, 'TUR')).not.toHaveAttribute('data-category', before ?? '');
  await search(page).fill('pol');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Poland');
  await page.getByRole('button', { name: 'A year ago' }).click();
  await expect(page.locator('[data-part="heading"]')).toContainText('November 2025');
});

test('search: words are found', async ({ page }) => {
  await openPage(page, '/search/');
  await page.getByRole('searchbox').fill('Poland');
  await expect(page.getByRole('link', { name: 'Poland', exact: true }).first()).toBeVisible();
});

test('statements: filters let through what has all of it', async ({ page }) => {
  await openPage(page, '/statements/');
  await page.getByLabel('Country').selectOption({ label: 'Italy' });
  await page.getByLabel('Position').selectOption('declined');
  await expect(page.locator('statement-list [role="status"]')).toHaveText(/^Statements found: \d+$/u);
  await expect(page.locator('[data-part="rows"] > tr').first()).toContainText('Giorgia Meloni');
});

test('builder: a choice is in the code and in the preview', async ({ page }) => {
  await openPage(page, '/embed/');
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('country');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('POL');
  await expect(page.locator('[data-part="frame"]')).toContainText('/embed/v1/country/POL/?theme=light"');
  await expect(page.locator('[data-part="preview"] iframe')).toHaveAttribute('src', /country\/POL/u);
});

test('explainer: the map follows the scenes', async ({ page }) => {
  await openPage(page, '/explainers/who-would-send-troops/');
  const shown = page.locator('.scenes-picture .map-shapes [data-highlight]');
  await page.locator('.scene').nth(1).locator('h2').scrollIntoViewIfNeeded();
  await page.locator('.scene').nth(1).locator('p:visible').last().scrollIntoViewIfNeeded();
  await expect(shown.first()).toHaveAttribute('data-country', 'EST');
});
