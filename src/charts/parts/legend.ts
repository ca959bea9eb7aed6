import type { Layout } from './layout.ts';
import { middleBaseline, textLine } from './text.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One entry: a mark drawn around the given middle, and its words. */
export interface LegendEntry {
  draw: (x: number, y: number) => string;
  text: string;
  /** Words alone, which keep no room for a mark. */
  unmarked?: boolean | undefined;
}

const MARK = 20;
const GAP = 18;

/** Entries in reading order, each beginning with a capital, broken into lines; one that is wider than the chart breaks within. Marks are at most 16 units wide. */
export function legend(
  entries: readonly LegendEntry[],
  layout: Layout,
  top: number,
): { markup: string; bottom: number } {
  const row = layout.line + 6;
  let [x, y, bottom] = [0, top, top];
  const parts = entries.map(({ draw, text, unmarked }) => {
    const indent = unmarked ? 0 : MARK;
    const lines = wrapText(begun(text), layout.width - indent, layout.size);
    const width = indent + Math.max(0, ...lines.map((line) => textWidth(line, layout.size)));
    if (x > 0 && x + width > layout.width) [x, y] = [0, bottom];
    const middle = y + row / 2;
    const words = lines.map((line, index) =>
      textLine({
        className: 'chart-legend',
        x: x + indent,
        y: middleBaseline(middle + layout.line * index, layout.size),
        text: line,
      }),
    );
    const part = draw(x + 8, middle) + words.join('');
    x += width + GAP;
    bottom = Math.max(bottom, y + row + layout.line * (lines.length - 1));
    return part;
  });
  return { markup: parts.join(''), bottom };
}

/** Entries of one key come from a codebook, a sentence, a name: all begin alike. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
