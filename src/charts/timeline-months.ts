import { scaleLinear } from 'd3-scale';
import { round } from '../markup/escape.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Layout } from './parts/layout.ts';
import { carriesYear, monthName, monthStarts } from './parts/month.ts';
import type { Span } from './parts/span.ts';
import { textLine } from './parts/text.ts';
import type { TimelineEvent } from './timeline.ts';
import type { Columns, Side } from './timeline-columns.ts';

/** A title at its place: broken into lines around `middle`. */
export interface Row {
  event: TimelineEvent;
  side: Side;
  lines: readonly string[];
  height: number;
  middle: number;
}

// A month that writes its year is higher by a line.
const YEAR = 14;
// Between what stands in a month and the next.
const BETWEEN = 6;

/** A month of the axis: the days from `from` up to `to`, what stands in them, and where. */
export interface Month {
  from: Day;
  to: Day;
  rows: readonly Row[];
  top: number;
  bottom: number;
}

/** The months of a span, one under the other, each as high as what stands in it on either side. */
export function monthsOf(span: Span, rows: readonly Row[], columns: Columns, top: number): Month[] {
  const starts = [span.from, ...monthStarts(span.from, span.to).filter((start) => start > span.from)].filter(
    (start) => start < span.to,
  );
  let next = top;
  return starts.map((from, index) => {
    const last = index === starts.length - 1;
    const to = starts[index + 1] ?? span.to;
    const own = rows.filter(({ event: { date } }) => date >= from && (date < to || last));
    const needed = Math.max(
      ...bySide(own).map((rows) => rows.reduce((sum, { height }) => sum + height, BETWEEN)),
    );
    const least = columns.month + (carriesYear(from, index) ? YEAR : 0);
    const month = { from, to, rows: own, top: next, bottom: next + Math.max(least, needed) };
    next = month.bottom;
    return month;
  });
}

/** Where a day stands. */
export function dayScale(months: readonly Month[]): (day: Day) => number {
  const days = [...months.map(({ from }) => from), ...months.slice(-1).map(({ to }) => to)];
  const places = [...months.map(({ top }) => top), ...months.slice(-1).map(({ bottom }) => bottom)];
  const scale = scaleLinear(days.map(dayNumber), places);
  return (day) => scale(dayNumber(day));
}

/** What stands left of the axis, and what stands right of it. */
export function bySide(rows: readonly Row[]): [Row[], Row[]] {
  return [rows.filter(({ side }) => side < 0), rows.filter(({ side }) => side > 0)];
}

/** Their names and first days. */
export function monthLines(
  months: readonly Month[],
  columns: Columns,
  layout: Layout,
  names: readonly string[],
): string {
  return months
    .map(({ from, top }, index) => {
      const place = round(top);
      const year = carriesYear(from, index)
        ? textLine({ className: 'chart-axis', x: 0, y: place + 2 * layout.line - 2, text: from.slice(0, 4) })
        : '';
      const name = textLine({
        className: 'chart-axis',
        x: 0,
        y: place + layout.line - 2,
        text: monthName(from, names),
      });
      return `<path class="chart-line" d="M0 ${place}H${columns.axis}"/>${name}${year}`;
    })
    .join('');
}
