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
// Between a line and its name.
const BESIDE = 3;

/**
 * Dotted lines down to `bottom`, each with its name at its head, like a flag, in up to `rows` lines of text: the later one
 * stands lower where two are close. A line is drawn with or without its name.
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
  const flags = guides.toReversed().map(({ date, label }) => {
    const at = x(date);
    const width = textWidth(label, layout.size);
    const fits = at + BESIDE + width <= right;
    const options = Array.from({ length: rows }, (_, row) => ({
      className: 'chart-guide-label',
      x: fits ? at + BESIDE : at - BESIDE,
      y: below - row * layout.line - 4,
      ...(fits ? {} : { anchor: 'end' as const }),
      text: label,
    }));
    const free = options.find((option) => {
      const box = boxOfLine(option, layout.size);
      return box.x >= left && !taken.some((other) => overlap({ ...box, width: box.width + APART }, other));
    });
    if (free) {
      const box = boxOfLine(free, layout.size);
      taken.push({ ...box, width: box.width + APART });
    }
    const head = free ? free.y - layout.size + 2 : below;
    const d = `M${round(at)} ${round(head)}V${round(bottom)}`;
    const line = `<path${attributes({ class: 'chart-guide', 'data-date': date, d })}/>`;
    return { line, name: free ? textLine(free) : '' };
  });
  const drawn = flags.toReversed();
  return `<g class="chart-guides">${drawn.map(({ line }) => line).join('')}${drawn.map(({ name }) => name).join('')}</g>`;
}
