/** Nothing moves while a page loads, however late its fonts come (Cumulative Layout Shift, by the browser's own count). */
import { shiftsOf, watchShifts } from './layout-shifts.ts';
import { UNREADY } from './opened.ts';
import { expect, test } from './watched.ts';

const PAGES = ['./', './map/', './map/2025-09-04/', './explainers/who-would-send-troops/'];

for (const width of [320, 768, 1440]) {
  for (const path of PAGES) {
    test(`at ${width} px ${path} does not move when its fonts come after the first paint`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const painted = Promise.withResolvers<void>();
      let late = 0;
      await context.route('**/*.woff2', async (route) => {
        late += 1;
        await painted.promise;
        await route.continue();
      });
      await page.addInitScript(watchShifts);
      await page.goto(path, { waitUntil: 'commit' });
      await page.evaluate(firstPaint);
      painted.resolve();
      await page.waitForLoadState('load');
      await expect(page.locator(UNREADY)).toHaveCount(0);
      await page.evaluate(async () => void (await document.fonts.ready));
      expect(late).toBeGreaterThan(0);
      const shifts = await shiftsOf(page);
      expect(
        shifts.reduce((sum, { value }) => sum + value, 0),
        JSON.stringify(shifts),
      ).toBeLessThanOrEqual(0.001);
    });
  }
}

/** Runs in the page: settles once it has shown something. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}
