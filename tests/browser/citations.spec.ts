/** A number in the text opens what it stands for, whatever else on the page is folded away. */
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

test('the number of a source opens its note, and Escape closes it', async ({ page }) => {
  await openPage(page, '/explainers/what-russia-says/');
  const first = page.locator('.cite').first();
  await first.scrollIntoViewIfNeeded();
  await first.click();
  const note = page.locator('.note:popover-open');
  await expect(note).toBeVisible();
  await expect(note.getByRole('link').last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});
