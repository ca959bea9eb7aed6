/** What moves in a page without the reader's doing, by the browser's own count. */
import type { Page } from '@playwright/test';

type Entry = PerformanceEntry & { value: number; sources: { node: Element | null }[] };

/** `nodes`: what moved. The values add up to the Cumulative Layout Shift. */
export type LayoutShift = { value: number; nodes: string };

/** Runs in the page: keeps every shift from now on. */
export function watchShifts(): void {
  const shifts: LayoutShift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Entry[]) {
      const nodes = sources.map(({ node }) => `${node?.nodeName} ${node?.className ?? ''}`).join(', ');
      shifts.push({ value, nodes });
    }
  }).observe({ type: 'layout-shift' });
}

/** Settles once two more frames have been drawn and told of. */
export function framesDrawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Every shift since `watchShifts`, also those of the last frames. */
export async function shiftsOf(page: Page): Promise<LayoutShift[]> {
  await framesDrawn(page);
  return page.evaluate(() => (window as unknown as { shifts: LayoutShift[] }).shifts);
}
