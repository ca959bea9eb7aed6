/** Every page kind fits the narrowest screen there is (WCAG 1.4.10): maps and tables scroll inside their own box. */
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
