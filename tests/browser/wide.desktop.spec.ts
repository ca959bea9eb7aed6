/** Large text and paper, on a wide screen. */
import { samplePages } from '../pages.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

for (const { kind, path } of samplePages()) {
  test(`${kind} fits with text at twice its size, and prints dark on white with nothing pinned over its text`, async ({
    page,
  }) => {
    await openPage(page, path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { pinned, background } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
      const isPinned = (element: Element) => /fixed|sticky/.test(getComputedStyle(element).position);
      return {
        pinned: shown.filter(isPinned).map(({ tagName, className }) => `${tagName} ${className}`),
        background: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(pinned).toEqual([]);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(background);
  });
}
