/** The site in a second language: on the way from the builder to somebody's article, from one language to another, in a search. */
import type { Page } from '@playwright/test';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { startHost } from './embed-frame.ts';
import { contentOf, embedFrame, expect, expectFits, test } from './embed-host.ts';

test.skip(!SITE_LANGUAGES.includes('de'), 'the site is built without German');

/** The element that a builder gives, with the address of the server under test in place of the site's. */
async function elementFrom(page: Page): Promise<string> {
  await expect(page.locator('embed-builder')).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-part="preview"] iframe')).toBeVisible();
  return page.evaluate(() => {
    const site = new URL(document.querySelector<HTMLElement>('embed-builder')?.dataset.embeds ?? '').origin;
    const text = document.querySelector('[data-part="element"]')?.textContent ?? '';
    return text.replaceAll(site, location.origin);
  });
}

test('what the German builder gives stands in an article in German', async ({ page }) => {
  await page.goto('./de/embed/?kind=country&country=POL');
  const element = await elementFrom(page);
  expect(element).toContain('lang="de"');
  const host =
    await startHost(`<!doctype html><html lang="de"><meta charset="utf-8"><title>Nachrichten</title>
<body style="max-width:600px"><p>Davor.</p>${element}<p>Danach.</p>`);
  page.once('close', host.close);
  await page.context().route(`${host.address}**`, (route) => route.continue());
  await page.goto(host.address);
  await expectFits(embedFrame(page));
  await expect(embedFrame(page)).toHaveAttribute('src', /\/embed\/v1\/de\/country\/POL\/\?theme=light$/u);
  await expect(contentOf(embedFrame(page)).getByRole('heading', { level: 1 })).toHaveText('Polen');
  await expect(page.getByRole('figure').getByRole('link').last()).toHaveAttribute(
    'href',
    /\/de\/countries\/poland\/$/u,
  );
});

test('a builder gives what is chosen in another language than its own', async ({ page }) => {
  await page.goto('./embed/');
  await page.getByLabel('Language').last().selectOption({ label: 'Deutsch' });
  await expect(page.locator('[data-part="element"]')).toContainText('lang="de"');
  await expect(page.locator('[data-part="link"]')).toHaveText(/\/de\/map\/$/u);
  const frame = page.locator('[data-part="preview"] iframe');
  await expect(frame).toHaveAttribute('src', /\/embed\/v1\/de\/map\/\?theme=light#/u);
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('lang', 'de');
});

test('the menu of languages leads to the same page in the same state, and back', async ({ page }) => {
  await page.goto('./map/?date=2026-01-06&view=land');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const menu = page.locator('.languages');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Deutsch' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/de\/map\/\?date=2026-01-06&view=land$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await menu.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link', { name: 'English' })).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
});

test('an address of English that asks for German shows it', async ({ page }) => {
  await page.goto('./embed/v1/map/?view=air&lang=de');
  await expect(page).toHaveURL(/\/embed\/v1\/de\/map\/\?view=air&lang=de$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-part="question"]')).toHaveValue('air');
  // A language that there is not is nothing that an address may ask for.
  await page.goto('./embed/v1/map/?lang=tlh');
  await expect(page.locator('[data-part="embed"]')).toHaveAttribute('data-ready', '');
  await expect(page).toHaveURL(/\/embed\/v1\/map\/\?lang=tlh$/u);
});

test('a German search finds German pages, whatever the accents and the case', async ({ page }) => {
  for (const [words, country] of [
    ['RUMÄNIEN', 'Rumänien'],
    ['rumanien', 'Rumänien'],
    ['polen', 'Polen'],
  ] as const) {
    await page.goto(`./de/search/?q=${words}`);
    const found = page.locator('[data-kind="country"]').getByRole('link', { name: country, exact: true });
    await expect(found).toBeVisible({ timeout: 20_000 }); // the index, the first time
    await expect(found).toHaveAttribute('href', /\/de\/countries\//u);
  }
});
