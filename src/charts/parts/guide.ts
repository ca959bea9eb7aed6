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
 * stands lower where two are close. A line is drawn with or without its name, and not through the names in `past`.
 */
export function guideLines(
  guides: readonly Guide[],
  x: (day: Day) => number,
  [left, right]: readonly [number, number],
  { top, bottom, rows, past = [] }: { top: number; bottom: number; rows: number; past?: readonly Box[] },
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
    const d = strokesPast(past, at, [head, bottom]);
    const line = `<path${attributes({ class: 'chart-guide', 'data-date': date, d })}/>`;
    return { line, name: free ? textLine(free) : '' };
  });
  const drawn = flags.toReversed();
  return `<g class="chart-guides">${drawn.map(({ line }) => line).join('')}${drawn.map(({ name }) => name).join('')}</g>`;
}

/** An upright line in as many strokes as leave the boxes free that it would run through. */
function strokesPast(boxes: readonly Box[], x: number, [top, bottom]: readonly [number, number]): string {
  const met = boxes
    .filter((box) => box.x < x && x < box.x + box.width && box.y + box.height > top && box.y < bottom)
    .sort((a, b) => a.y - b.y);
  // Boxes may overlap, as a name and the words at its bar do.
  const starts = [
    top,
    ...met.map((_, index) => Math.max(...met.slice(0, index + 1).map(({ y, height }) => y + height))),
  ];
  const ends = [...met.map(({ y }) => y), bottom];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? bottom }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => `M${round(x)} ${round(start)}V${round(end)}`)
    .join('');
}
