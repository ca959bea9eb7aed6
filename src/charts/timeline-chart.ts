import { scaleLinear } from 'd3-scale';
import { attributes, round } from '../markup/escape.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Event } from '../schema/event.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { carriesYear, monthName, monthStarts } from './parts/month.ts';
import { type Span, spanOf } from './parts/span.ts';
import { spread } from './parts/spread.ts';
import { type Shape, symbolPath } from './parts/symbol.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import { tile } from './parts/tile.ts';

/** What stands on the line: events by their kind, answers that changed, and reports of which it is known only that they are there. */
export type TimelineKind = Event['kind'] | 'answer' | 'report';

/** A dated meeting or text, countries with a new answer, or a report that was not read. */
export interface TimelineEvent extends Linked {
  id: string;
  date: Day;
  /** The day in words, without the year: "4 Sep". Empty where the axis says enough. */
  when: string;
  kind: TimelineKind;
  title: string;
  /** Of a new answer: its tone. */
  tone?: string;
}

/** Events in the order of time: as plain data. */
export interface TimelineChart extends ChartSheets {
  /** The words of the legend. */
  kindLabels: Readonly<Record<TimelineKind, string>>;
  events: readonly TimelineEvent[];
  /** The days the axis covers; else the months that hold the events. */
  span?: Partial<Span> | undefined;
}

/** A title at its place: broken into lines around `middle`. */
interface Row {
  event: TimelineEvent;
  lines: readonly string[];
  height: number;
  middle: number;
}

const KINDS: readonly TimelineKind[] = ['summit', 'talks', 'announcement', 'text', 'answer', 'report'];

const SHAPE_BY_KIND: Readonly<Record<Event['kind'], Shape>> = {
  summit: 'square',
  talks: 'circle',
  announcement: 'triangle',
  text: 'diamond',
};

/** A page with a question mark around 0, 0, as on the map where a report could not be opened. */
const PAGE = 'M-4.5-6.5H2L4.5-4v10.5H-4.5zM-1.7-1.5a1.7 1.7 0 1 1 2.6 1.4Q0 .5 0 1.5M0 3v1.2';

/** Countries that answer otherwise: a short bar around 0, 0, in the colour of their answer; of no one's, in two. */
const MOVED = { width: 16, height: 8 };
const ANY_ANSWER = ['troops', 'declined'];

interface Columns {
  axis: number;
  symbol: number;
  text: number;
  month: number;
}

const COLUMNS: Readonly<Record<Layout['name'], Columns>> = {
  wide: { axis: 60, symbol: 112, text: 128, month: 28 },
  narrow: { axis: 44, symbol: 72, text: 86, month: 28 },
};

// A month that writes its year is higher by a line.
const YEAR = 14;
// Between what stands in a month and the next.
const BETWEEN = 6;

/**
 * Time runs downwards in both layouts, evenly within a month; each month has the height that its titles need, so that all
 * stand beside their days. Each is joined to its day by a line.
 */
export function timelineChart(chart: TimelineChart): string {
  const events = [...chart.events].sort((a, b) => compare(place(a), place(b)));
  return chartSheets('timeline', chart, (layout, top) =>
    events.length === 0 ? emptyPlot(chart.words, layout, top) : draw({ ...chart, events }, layout, top),
  );
}

function draw(chart: TimelineChart, layout: Layout, above: number): Plot {
  const { events, words } = chart;
  const columns = COLUMNS[layout.name];
  const key = legend(entries(chart), layout, above);
  const top = key.bottom + 14;
  const span = spanOf(
    events.map(({ date }) => date),
    chart.span,
  );

  const rows = events.map((event) => unplaced(event, columns, layout));
  const months = monthsOf(span, rows, columns, top);
  const bottom = months.at(-1)?.bottom ?? top;
  const y = dayScale(months);
  const placed = months.flatMap(({ rows: own, top: start, bottom: end }) => {
    const middles = spread(
      own.map((row) => ({ wanted: y(row.event.date), size: row.height })),
      [start, end],
    );
    return own.map((row, index) => ({ ...row, middle: middles[index] ?? 0 }));
  });
  return {
    markup: [
      `<g class="chart-key">${key.markup}</g>`,
      `<g class="chart-time">${monthLines(months, columns, layout, words.months)}</g>`,
      `<path class="chart-base" d="M${columns.axis} ${round(top)}V${round(bottom)}"/>`,
      `<g class="chart-marks">\n${placed.map((row) => rowMarkup(row, y(row.event.date), columns, layout)).join('\n')}\n</g>`,
    ].join('\n'),
    links: placed
      .map(({ event, middle, height: tall }) => {
        const box = {
          x: columns.symbol - 10,
          y: middle - tall / 2,
          width: layout.width - columns.symbol + 10,
          height: tall,
        };
        return linkTarget(event, named(event), box);
      })
      .join(''),
    bottom,
  };
}

/** A month of the axis: the days from `from` up to `to`, what stands in them, and where. */
interface Month {
  from: Day;
  to: Day;
  rows: readonly Row[];
  top: number;
  bottom: number;
}

function monthsOf(span: Span, rows: readonly Row[], columns: Columns, top: number): Month[] {
  const starts = [span.from, ...monthStarts(span.from, span.to).filter((start) => start > span.from)].filter(
    (start) => start < span.to,
  );
  let next = top;
  return starts.map((from, index) => {
    const last = index === starts.length - 1;
    const to = starts[index + 1] ?? span.to;
    const own = rows.filter(({ event: { date } }) => date >= from && (date < to || last));
    const needed = own.reduce((sum, { height }) => sum + height, BETWEEN);
    const least = columns.month + (carriesYear(from, index) ? YEAR : 0);
    const month = { from, to, rows: own, top: next, bottom: next + Math.max(least, needed) };
    next = month.bottom;
    return month;
  });
}

function dayScale(months: readonly Month[]): (day: Day) => number {
  const days = [...months.map(({ from }) => from), ...months.slice(-1).map(({ to }) => to)];
  const places = [...months.map(({ top }) => top), ...months.slice(-1).map(({ bottom }) => bottom)];
  const scale = scaleLinear(days.map(dayNumber), places);
  return (day) => scale(dayNumber(day));
}

function entries({ events, kindLabels }: TimelineChart) {
  return KINDS.filter((kind) => events.some((event) => event.kind === kind)).map((kind) => ({
    text: kindLabels[kind],
    draw: (x: number, y: number) => symbolMarkup({ kind }, x, y),
  }));
}

function unplaced(event: TimelineEvent, columns: Columns, layout: Layout): Row {
  const width = layout.width - columns.text;
  // The day stands before the title, on the same line, in bold.
  const lines = wrapText(
    `${event.when.replaceAll(' ', '\u00a0')} ${event.title}`,
    width,
    layout.size,
    'bold',
  );
  return { event, lines, height: lines.length * layout.line + 8, middle: 0 };
}

function rowMarkup({ event, lines, middle }: Row, day: number, columns: Columns, layout: Layout): string {
  const { axis, symbol, text } = columns;
  const first = middle - ((lines.length - 1) * layout.line) / 2;
  const texts = lines.map((line, index) => {
    const when = event.when.replaceAll(' ', '\u00a0');
    const y = middleBaseline(first + index * layout.line, layout.size);
    const rest = index === 0 ? line.slice(when.length).trimStart() : line;
    return textLine({
      className: 'chart-label',
      x: text,
      y,
      text: rest,
      lead: index === 0 && when ? when : undefined,
    });
  });
  const elbow = `M${axis} ${round(day)}h6L${symbol - 14} ${round(first)}H${symbol}`;
  const content = `<path class="chart-leader" d="${elbow}"/>${symbolMarkup(event, symbol, first)}${texts.join('')}`;
  return `<g${attributes(named(event))}>${content}</g>`;
}

function named({ kind, id }: TimelineEvent): Record<string, string> {
  if (kind === 'answer') return { 'data-answer': id };
  return kind === 'report' ? { 'data-report': id } : { 'data-event': id };
}

function symbolMarkup({ kind, tone }: Pick<TimelineEvent, 'kind' | 'tone'>, x: number, y: number): string {
  if (kind === 'answer') {
    const box = { x: x - MOVED.width / 2, y: y - MOVED.height / 2, ...MOVED };
    return tile({ tones: tone ? [tone] : ANY_ANSWER, weak: false }, box);
  }
  const transform = `translate(${round(x)} ${round(y)})`;
  const d = kind === 'report' ? PAGE : symbolPath(SHAPE_BY_KIND[kind]);
  return `<path${attributes({ class: 'chart-mark', 'data-kind': kind, d, transform })}/>`;
}

function monthLines(
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

const ORDER: Readonly<Partial<Record<TimelineKind, number>>> = { answer: 1, report: 2 };

/** In the order of days; on one day what happened stands before who answered, and both before what nobody read. */
function place({ date, kind, id }: TimelineEvent): string {
  return `${date} ${ORDER[kind] ?? 0} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
