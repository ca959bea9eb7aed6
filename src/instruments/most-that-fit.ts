import type { Layout } from '../charts/parts/layout.ts';

type Sheet = Layout['sheet'];

/**
 * How high a drawing may be, in its own units: WordPress cuts a frame at 1,000 CSS pixels, and under the drawing stand a sentence on what
 * it leaves out and the foot. The widest is drawn at up to 1.1 of its units (embed-chart.css).
 */
const HIGHEST: Readonly<Record<Sheet, number>> = { narrow: 865, middle: 922, wide: 830, full: 830 };
/** What that sentence takes, which a whole chart has not. */
const SENTENCE: Readonly<Record<Sheet, number>> = { narrow: 47, middle: 28, wide: 25, full: 25 };

const SHEET =
  /data-layout="(narrow|middle|wide|full)">\s*<svg class="chart-picture" viewBox="0 0 \d+ (\d+)"/gu;

/** Of how many of `total` entries, `most` or fewer, a chart can be drawn that no host cuts; at least of one. `draw` is for that many. */
export function mostThatFit(
  { most, total }: { most: number; total: number },
  draw: (count: number) => string,
): number {
  let count = most;
  while (count > 1 && !fits(draw(count), count === total)) count -= 1;
  return count;
}

function fits(chart: string, whole: boolean): boolean {
  return [...chart.matchAll(SHEET)].every(([, name, height]) => {
    const sheet = name as Sheet;
    return Number(height) <= HIGHEST[sheet] + (whole ? SENTENCE[sheet] : 0);
  });
}
