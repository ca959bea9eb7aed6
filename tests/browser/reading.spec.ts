/** Ways through the site that must stay short. */
import { getRecord } from '../../src/content/record.ts';
import { quoted } from '../../src/i18n/quotation-marks.ts';
import { expect, test } from './watched.ts';

test('from the home page, two clicks lead to what Donald Tusk said on troops, and how we know', async ({
  page,
}) => {
  const statement = getRecord().statementsById.get('pol-2025-09-04-donald-tusk');
  expect(statement, 'the statement is in content/statements/pol.yaml').toBeDefined();
  await page.goto('./');
  await page.locator('a.tile', { hasText: /^Poland:/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Poland');
  const link = page.locator(`a[href*="/statements/${statement?.id}/"]`);
  await page.getByRole('main').getByRole('link').and(link).first().click(); // in words, not a mark in a chart
  const card = page.getByRole('main');
  await expect(card).toContainText('Donald Tusk');
  await expect(card).toContainText(statement?.summary ?? '');
  await expect(card.locator(`time[datetime="${statement?.said}"]`).first()).toBeVisible();
  for (const { source, quote, language } of statement?.evidence ?? []) {
    await expect(card.locator(`a[href*="/sources/${source}/"]`).first()).toBeVisible();
    if (quote) await expect(card.getByText(quoted(quote.exact, language)).first()).toBeVisible();
  }
  await expect(card).toContainText(/checked/i);
});

test('the first key press offers to skip to the text', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toBeVisible();
  await expect(skip).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
    true,
  );
});

test('an address that does not exist gets a page that helps', async ({ page, faults }) => {
  const response = await page.goto('./map/2025-02-30/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  // The browser reports the missing page itself; nothing else may be wrong with it.
  expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
  faults.length = 0;
});
