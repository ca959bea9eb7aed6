/** The list of all statements, its filters, and taking a quotation along. */
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const rows = (page: Page) => page.locator('[data-part="rows"] > tr');
const status = (page: Page) => page.locator('statement-list [role="status"]');

async function openList(page: Page, query = ''): Promise<void> {
  await page.goto(`./statements/${query}`);
  await expect(page.locator('statement-list')).toHaveAttribute('data-ready', '');
}

test('who said Italy will send no soldiers, in which words: two choices', async ({ page }) => {
  await openList(page);
  await page.getByLabel('Country').selectOption({ label: 'Italy' });
  await page.getByLabel('Position').selectOption('declined');
  await expect(status(page)).toHaveText(/^Statements found: \d+$/u);
  const count = Number((await status(page).textContent())?.match(/\d+/u)?.[0]);
  await expect(rows(page)).toHaveCount(count);
  for (const row of await rows(page).all()) await expect(row).toContainText('Italy');
  await expect(rows(page).first()).toContainText('Giorgia Meloni');
  await expect(page).toHaveURL(/\?country=ITA&stance=declined$/u);
});

test('an address brings its choice; showing all brings the page back as it was served', async ({ page }) => {
  await openList(page);
  const served = await rows(page).allTextContents();
  await openList(page, '?country=POL&quoted=1');
  await expect(page.getByLabel('Country')).toHaveValue('POL');
  await expect(status(page)).not.toBeEmpty();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(status(page)).toBeEmpty();
  expect(await rows(page).allTextContents()).toEqual(served);
});

test('an address that asks for what there is not shows everything', async ({ page }) => {
  await openList(page, '?country=%3Cscript%3E&stance=__proto__');
  await expect(status(page)).toBeEmpty();
  expect(await rows(page).count()).toBeGreaterThan(50);
});

test('if the list does not come, the pages stay and the reader is told', async ({ page, faults }) => {
  await page.route('**/statements/lines.json', (route) => route.abort());
  await openList(page);
  await page.getByLabel('Country').selectOption('POL');
  await expect(status(page)).toHaveText(/could not be loaded/u);
  await expect(page.getByRole('navigation', { name: 'Statements by month' })).toBeVisible();
  faults.length = 0; // the browser reports the refused request
});

test('a quotation is copied with who said it, when, where, and the page with its evidence', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page, '?country=ITA&stance=declined&quoted=1');
  await expect(status(page)).not.toBeEmpty();
  const row = rows(page).first();
  await row.getByRole('button', { name: 'Copy with source' }).click();
  await expect(page.locator('[data-part="copy-status"]')).toHaveText('Copied, with its source.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain((await row.locator('q').innerText()).trim());
  expect(text).toContain('Giorgia Meloni');
  expect(text).toContain('/statements/ita-');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('text/html');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every statement is on one of the pages, and no button promises what it cannot do', async ({
    page,
  }) => {
    await page.goto('./statements/');
    await expect(page.getByRole('button', { name: 'Copy with source' })).toHaveCount(0);
    const links = await page
      .locator('.parts a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    let count = 0;
    for (const link of links) {
      await page.goto(link);
      count += await rows(page).count();
    }
    expect(await page.locator('.standfirst').textContent()).toContain(String(count));
  });
});
