/** What several articles claim, side by side, and who moved: every word can be reached, and nothing in them is a fault to axe. */
import { axeFaults, axeFaultsOfColour } from './axe.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

const FIVE = '/explainers/one-summit-five-newsrooms/';
const MOVED = '/explainers/who-changed-their-mind/';

test('a subject opens by keyboard to what each article says of it', async ({ page }) => {
  await openPage(page, FIVE);
  const subject = page.locator('.claims-topic', { hasText: 'Does Poland send soldiers?' });
  const words = subject.getByText('Poland will contribute no ground troops.');
  await expect(words).toBeHidden();
  await subject.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
});

test('a mark says in words who tells a subject and who leaves it out', async ({ page }) => {
  await openPage(page, FIVE);
  const summary = page.locator('.claims-topic summary', { hasText: 'Does Poland send soldiers?' });
  await expect(summary).toContainText('Konsyse: tells it.');
  await expect(summary).toContainText('Irish report: leaves it out.');
});

for (const path of [FIVE, MOVED]) {
  test(`${path}, all of it open, is accessible and no wider than the screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ light, dark: await axeFaultsOfColour(page) }).toEqual({ light: [], dark: [] });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
