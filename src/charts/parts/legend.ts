import type { Layout } from './layout.ts';
import { middleBaseline, textLine } from './text.ts';
import { textWidth } from './text-width.ts';

/** One entry: a mark drawn around the given middle, and its words. */
export interface LegendEntry {
  draw: (x: number, y: number) => string;
  text: string;
}

const MARK = 20;
const GAP = 18;

/** Entries in reading order, broken into lines. The marks are at most 16 units wide. */
export function legend(
  entries: readonly LegendEntry[],
  layout: Layout,
  top: number,
): { markup: string; bottom: number } {
  const row = layout.line + 6;
  let [x, line] = [0, 0];
  const parts = entries.map(({ draw, text }) => {
    const width = MARK + textWidth(text, layout.size);
    if (x > 0 && x + width > layout.width) [x, line] = [0, line + 1];
    const y = top + row * (line + 0.5);
    const part =
      draw(x + 8, y) +
      textLine({ className: 'chart-legend', x: x + MARK, y: middleBaseline(y, layout.size), text });
    x += width + GAP;
    return part;
  });
  return { markup: parts.join(''), bottom: entries.length === 0 ? top : top + row * (line + 1) };
}
