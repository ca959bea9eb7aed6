/** Every page kind fits the narrowest screen there is (WCAG 1.4.10): maps and tables scroll inside their own box. */
import { getRecord } from '../../src/content/record.ts';
import { samplePages } from '../pages.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

for (const { kind, path } of samplePages()) {
  test(`${kind} fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

/** Of the sources those whose title has the longest words: titles stand in the language in which they were printed. */
const longWorded = getRecord()
  .sources.map(({ id, title }) => ({
    id,
    letters: Math.max(...(title ?? '').split(/[^\p{L}\p{M}]+/u).map((word) => word.length)),
  }))
  .toSorted((a, b) => b.letters - a.letters)
  .slice(0, 3);

for (const { id, letters } of longWorded) {
  test(`a title with a word of ${letters} letters fits 320 pixels (${id})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, `/sources/${id}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

/** A screen of 1,280 × 1,024 at 400 % (WCAG 1.4.10): what stays while the text passes must leave it room. */
for (const { kind, path } of samplePages()) {
  test(`${kind} leaves its text more than half of a screen of 320 × 256`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openPage(page, path);
    const tall = await page.locator('body *').evaluateAll((all) =>
      all
        .filter(
          (element) => /sticky|fixed/u.test(getComputedStyle(element).position) && element.checkVisibility(),
        )
        .map((element) => ({ name: element.className, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 128),
    );
    expect(tall).toEqual([]);
  });

  test(`${kind} is not zoomed by a tap into one of its fields`, async ({ page }) => {
    await openPage(page, path);
    // Browsers of phones zoom a page whose field has smaller text.
    const small = await page
      .locator(':is(input:not([type=range], [type=checkbox], [type=radio]), select, textarea):visible')
      .evaluateAll((all) =>
        all
          .map(
            (field) =>
              [field.id || field.className, Number.parseFloat(getComputedStyle(field).fontSize)] as const,
          )
          .filter(([, size]) => size < 16),
      );
    expect(small).toEqual([]);
  });
}
