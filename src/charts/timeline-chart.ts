import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { Event } from '../schema/event.ts';
import { type DayCount, dayBars } from './day-bars.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { carriesYear, monthName, monthStarts } from './parts/month.ts';
import { type Span, spanOf, timeScale } from './parts/span.ts';
import { spread } from './parts/spread.ts';
import { type Shape, symbolPath } from './parts/symbol.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';

/** What stands on the line: events by their kind, and reports of which it is known only that they are there. */
export type TimelineKind = Event['kind'] | 'report';

/** A dated meeting or text, or a report that was not read. */
export interface TimelineEvent extends Linked {
  id: string;
  date: Day;
  /** The day in words, without the year: "4 Sep". Empty where the axis says enough. */
  when: string;
  kind: TimelineKind;
  title: string;
}

/** Events in the order of time, and what moved on which day: as plain data. */
export interface TimelineChart extends ChartSheets {
  /** The words of the legend. */
  kindLabels: Readonly<Record<TimelineKind, string>>;
  /** The legend of the bars: "Positions that changed on a day". */
  countLabel: string;
  events: readonly TimelineEvent[];
  /** Bars beside the axis; none when absent. Days outside the axis are an error. */
  changes?: readonly DayCount[] | undefined;
  /** The days the axis covers; else the months that hold the events and the changes. */
  span?: Partial<Span> | undefined;
}

/** A title at its place: broken into lines around `middle`. */
interface Row {
  event: TimelineEvent;
  lines: readonly string[];
  height: number;
  middle: number;
}

const KINDS: readonly TimelineKind[] = ['summit', 'talks', 'announcement', 'text', 'report'];

const SHAPE_BY_KIND: Readonly<Record<Event['kind'], Shape>> = {
  summit: 'square',
  talks: 'circle',
  announcement: 'triangle',
  text: 'diamond',
};

/** A page with a question mark around 0, 0, as on the map where a report could not be opened. */
const PAGE = 'M-4.5-6.5H2L4.5-4v10.5H-4.5zM-1.7-1.5a1.7 1.7 0 1 1 2.6 1.4Q0 .5 0 1.5M0 3v1.2';

interface Columns {
  bars: number;
  axis: number;
  symbol: number;
  text: number;
  month: number;
}

const COLUMNS: Readonly<Record<Layout['name'], Columns>> = {
  wide: { bars: 50, axis: 180, symbol: 250, text: 266, month: 62 },
  narrow: { bars: 36, axis: 84, symbol: 108, text: 121, month: 104 },
};

/**
 * Time runs downwards in both layouts, evenly; titles stand beside it, moved apart where days are close, each joined to
 * its day by a line. Bars to the left of the axis count the positions that changed that day.
 * @throws RangeError for a change outside a given `span`.
 */
export function timelineChart(chart: TimelineChart): string {
  const events = [...chart.events].sort((a, b) => compare(place(a), place(b)));
  const changes = (chart.changes ?? []).filter(({ count }) => count > 0);
  return chartSheets('timeline', chart, (layout, top) =>
    events.length === 0
      ? emptyPlot(chart.words, layout, top)
      : draw({ ...chart, events, changes }, layout, top),
  );
}

function draw(chart: TimelineChart, layout: Layout, above: number): Plot {
  const { events, changes = [], words } = chart;
  const columns = COLUMNS[layout.name];
  const key = legend(entries(chart), layout, above);
  const top = key.bottom + 14;
  const span = spanOf(
    [...events, ...changes].map(({ date }) => date),
    chart.span,
  );
  const outside = changes.find(({ date }) => date < span.from || date > span.to);
  if (outside)
    throw new RangeError(`a change on ${outside.date} is outside the axis ${span.from}…${span.to}`);

  const rows = events.map((event) => unplaced(event, columns, layout));
  const needed = rows.reduce((sum, { height }) => sum + height, 0);
  const months = monthStarts(span.from, span.to).length;
  const height = Math.max(months * columns.month, needed + 20);
  const y = timeScale(span, [top, top + height]);
  const middles = spread(
    rows.map((row) => ({ wanted: y(row.event.date), size: row.height })),
    [top, top + height],
  );
  const placed = rows.map((row, index) => ({ ...row, middle: middles[index] ?? 0 }));
  return {
    markup: [
      `<g class="chart-key">${key.markup}</g>`,
      `<g class="chart-time">${monthLines(span, y, columns, layout, words.months)}</g>`,
      `<g class="chart-counts">${dayBars(changes, y, [columns.bars, columns.axis], layout)}</g>`,
      `<path class="chart-base" d="M${columns.axis} ${round(top)}V${round(top + height)}"/>`,
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
    bottom: top + height,
  };
}

function entries({ events, changes = [], kindLabels, countLabel }: TimelineChart) {
  const kinds = KINDS.filter((kind) => events.some((event) => event.kind === kind)).map((kind) => ({
    text: kindLabels[kind],
    draw: (x: number, y: number) => symbolMarkup(kind, x, y),
  }));
  const bar = {
    text: countLabel,
    draw: (x: number, y: number) => `<path class="chart-count" d="M${x - 8} ${round(y)}h16"/>`,
  };
  return changes.length > 0 ? [...kinds, bar] : kinds;
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
  const content = `<path class="chart-leader" d="${elbow}"/>${symbolMarkup(event.kind, symbol, first)}${texts.join('')}`;
  return `<g${attributes(named(event))}>${content}</g>`;
}

function named({ kind, id }: TimelineEvent): Record<string, string> {
  return kind === 'report' ? { 'data-report': id } : { 'data-event': id };
}

function symbolMarkup(kind: TimelineKind, x: number, y: number): string {
  const transform = `translate(${round(x)} ${round(y)})`;
  const d = kind === 'report' ? PAGE : symbolPath(SHAPE_BY_KIND[kind]);
  return `<path${attributes({ class: 'chart-mark', 'data-kind': kind, d, transform })}/>`;
}

function monthLines(
  span: Span,
  y: (day: Day) => number,
  columns: Columns,
  layout: Layout,
  months: readonly string[],
): string {
  return monthStarts(span.from, span.to)
    .filter((start) => start < span.to)
    .map((start, index) => {
      const place = round(y(start));
      const year = carriesYear(start, index)
        ? textLine({ className: 'chart-axis', x: 0, y: place + 2 * layout.line - 2, text: start.slice(0, 4) })
        : '';
      const name = textLine({
        className: 'chart-axis',
        x: 0,
        y: place + layout.line - 2,
        text: monthName(start, months),
      });
      return `<path class="chart-line" d="M0 ${place}H${columns.axis}"/>${name}${year}`;
    })
    .join('');
}

/** In the order of days; on one day what happened stands before what nobody read. */
function place({ date, kind, id }: TimelineEvent): string {
  return `${date} ${kind === 'report' ? 1 : 0} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
