import { attributes, round } from '../../markup/escape.ts';
import type { Day } from '../../schema/day.ts';
import { type Box, overlap } from './box.ts';
import type { Layout } from './layout.ts';
import { boxOfLine, textLine } from './text.ts';
import { textWidth } from './text-width.ts';

/** A day to draw a line at, with its name: a meeting at which something was said. */
export interface Guide {
  date: Day;
  label: string;
}

// Between two names on one line.
const APART = 12;

/**
 * Dotted lines from under the names down to `bottom`, and the names in up to `rows` lines of text above, the lowest
 * first, where there is room; a line is drawn with or without its name.
 */
export function guideLines(
  guides: readonly Guide[],
  x: (day: Day) => number,
  [left, right]: readonly [number, number],
  { top, bottom, rows }: { top: number; bottom: number; rows: number },
  layout: Layout,
): string {
  const taken: Box[] = [];
  const below = top + rows * layout.line;
  const lines = guides.map(({ date }) => {
    const d = `M${round(x(date))} ${round(below)}V${round(bottom)}`;
    return `<path${attributes({ class: 'chart-guide', 'data-date': date, d })}/>`;
  });
  const names = guides.map(({ date, label }) => {
    const width = textWidth(label, layout.size);
    const middle = Math.min(right - width / 2, Math.max(left + width / 2, x(date)));
    const options = Array.from({ length: rows }, (_, row) => ({
      className: 'chart-guide-label',
      x: middle,
      y: below - row * layout.line - 4,
      anchor: 'middle' as const,
      text: label,
    }));
    const free = options.find((option) => {
      const box = boxOfLine(option, layout.size);
      return !taken.some((other) => overlap({ ...box, width: box.width + APART }, other));
    });
    if (!free || width > right - left) return '';
    const box = boxOfLine(free, layout.size);
    taken.push({ ...box, width: box.width + APART });
    return textLine(free);
  });
  return `<g class="chart-guides">${lines.join('')}${names.join('')}</g>`;
}
