import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import { type Box, overlap } from './parts/box.ts';
import type { Layout } from './parts/layout.ts';
import { boxOfLine, type Line, middleBaseline, textLine } from './parts/text.ts';
import { textWidth } from './parts/text-width.ts';

/** How many positions changed on a day. */
export interface DayCount {
  date: Day;
  count: number;
}

const THICKNESS = 2.5;
// Shorter bars are as good as their length; their numbers would be clutter.
const WORTH_A_NUMBER = 3;

/** Thin bars from `right` leftwards to `left`; the long ones are numbered, the longest first, where there is room. */
export function dayBars(
  counts: readonly DayCount[],
  y: (day: Day) => number,
  [left, right]: readonly [number, number],
  layout: Layout,
): string {
  const most = max(counts, ({ count }) => count) ?? 0;
  const length = scaleLinear([0, most], [0, right - left - textWidth(String(most), layout.size) - 4]);
  const bars = counts.map(({ date, count }) => {
    const d = `M${right} ${round(y(date))}h${round(-length(count))}`;
    return `<path${attributes({ class: 'chart-count', 'data-date': date, d })}/>`;
  });
  const boxes = counts.map(({ date, count }): Box => {
    return { x: right - length(count), y: y(date) - THICKNESS / 2, width: length(count), height: THICKNESS };
  });
  const numbers: Line[] = [];
  const order = counts
    .map((each, index) => ({ ...each, index }))
    .filter(({ count }) => count >= Math.max(WORTH_A_NUMBER, most / 10))
    .sort((a, b) => b.count - a.count || a.index - b.index);
  for (const { date, count, index } of order) {
    const line: Line = {
      className: 'chart-axis',
      x: right - length(count) - 4,
      y: middleBaseline(y(date), layout.size),
      anchor: 'end',
      text: String(count),
    };
    const box = boxOfLine(line, layout.size);
    const others = [
      ...boxes.filter((_, other) => other !== index),
      ...numbers.map((each) => boxOfLine(each, layout.size)),
    ];
    if (!others.some((other) => overlap(box, other))) numbers.push(line);
  }
  return bars.join('') + numbers.map((line) => textLine(line)).join('');
}
