/** Nothing moves while a page loads, however late its fonts come (Cumulative Layout Shift, by the browser's own count). */
import type { Page } from '@playwright/test';
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
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('map-tool:not([data-ready])')).toHaveCount(0);
      expect(late).toBeGreaterThan(0);
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.001);
    });
  }
}

/** Runs in the page: settles once it has shown something. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}

/** Runs in the page before anything of it: keeps the sum of all shifts in `window.shifted`. */
function watchShifts(): void {
  const kept = Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      kept.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum of all shifts, once two more frames have been drawn and told of. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { shifted: number }).shifted;
  });
}
