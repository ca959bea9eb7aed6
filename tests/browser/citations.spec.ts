/** A number in the text opens what it stands for, whatever else on the page is folded away, and parts no sentence from its stop. */
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

const TEXTS = [
  '/explainers/what-russia-says/',
  '/explainers/how-the-plan-would-work/',
  '/explainers/conditions/',
];

test('no stop, comma or bracket stands alone at the beginning of a line', async ({ page }) => {
  for (const path of TEXTS)
    for (const width of [320, 360, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, path);
      const stops = await page.locator('main').evaluate((main) => {
        const found: { after: string; alone: boolean }[] = [];
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const { previousSibling: before, textContent } = text;
          const stop = /^[\s\u2060]*[.,;:!?)]/u.exec(textContent ?? '')?.[0].length;
          if (!stop || !(before instanceof Element)) continue;
          const range = document.createRange();
          range.setStart(text, stop - 1);
          range.setEnd(text, stop);
          const [stopBox, box] = [range.getBoundingClientRect(), [...before.getClientRects()].at(-1)];
          if (stopBox.width && box?.width)
            found.push({ after: before.textContent ?? '', alone: stopBox.top > box.bottom - 2 });
        }
        return found;
      });
      expect(stops.length, path).toBeGreaterThan(10);
      expect(
        stops.filter(({ alone }) => alone),
        `${path} at ${width}`,
      ).toEqual([]);
    }
});
