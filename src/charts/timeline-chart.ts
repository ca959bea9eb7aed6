import { attributes, round } from '../markup/escape.ts';
import { chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { linkTarget } from './parts/link.ts';
import { spanOf } from './parts/span.ts';
import { spread } from './parts/spread.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import type { TimelineChart, TimelineEvent, TimelineKind } from './timeline.ts';
import { type Columns, columnsOf, MONTHS, sideOf } from './timeline-columns.ts';
import { symbolMarkup, timelineKey } from './timeline-mark.ts';
import { bySide, dayScale, monthLines, monthsOf, type Row } from './timeline-months.ts';

/**
 * Time runs downwards in all layouts, evenly within a month; each month has the height that its titles need, so that all
 * stand beside their days. Each is joined to its day by a line. Where there is room, answers stand across the axis from
 * what happened.
 */
export function timelineChart(chart: TimelineChart): string {
  const events = [...chart.events].sort((a, b) => compare(place(a), place(b)));
  return chartSheets('timeline', chart, (layout, top) =>
    events.length === 0 ? emptyPlot(chart.words, layout, top) : draw({ ...chart, events }, layout, top),
  );
}

function draw(chart: TimelineChart, layout: Layout, above: number): Plot {
  const { events, words } = chart;
  const columns = columnsOf(chart, layout);
  const key = legend(timelineKey(chart), layout, above);
  const top = key.bottom + 14;
  const span = spanOf(
    events.map(({ date }) => date),
    chart.span,
  );

  const rows = events.map((event) => unplaced(event, columns, layout));
  const months = monthsOf(span, rows, columns, top);
  const bottom = months.at(-1)?.bottom ?? top;
  const y = dayScale(months);
  const placed = months.flatMap(({ rows: all, top: start, bottom: end }) =>
    bySide(all).flatMap((own) => {
      const middles = spread(
        own.map((row) => ({ wanted: y(row.event.date), size: row.height })),
        [start, end],
      );
      return own.map((row, index) => ({ ...row, middle: middles[index] ?? 0 }));
    }),
  );
  return {
    markup: [
      `<g class="chart-key">${key.markup}</g>`,
      `<g class="chart-time">${monthLines(months, columns, layout, words.months)}</g>`,
      `<path class="chart-base" d="M${columns.axis} ${round(top)}V${round(bottom)}"/>`,
      `<g class="chart-marks">\n${placed.map((row) => rowMarkup(row, y(row.event.date), columns, layout)).join('\n')}\n</g>`,
    ].join('\n'),
    links: placed
      .map(({ event, side, middle, height: tall }) => {
        const near = columns.axis + side * (columns.symbol - 10);
        const width = side > 0 ? layout.width - near : near - MONTHS;
        const box = { x: side > 0 ? near : MONTHS, y: middle - tall / 2, width, height: tall };
        return linkTarget(event, named(event), box);
      })
      .join(''),
    bottom,
  };
}

function unplaced(event: TimelineEvent, columns: Columns, layout: Layout): Row {
  const side = sideOf(event, columns);
  const width = side > 0 ? layout.width - columns.axis - columns.text : columns.axis - columns.text - MONTHS;
  // The day stands before the title, on the same line, in bold.
  const lines = wrapText(
    `${event.when.replaceAll(' ', '\u00a0')} ${event.title}`,
    width,
    layout.size,
    'bold',
  );
  return { event, side, lines, height: lines.length * layout.line + 8, middle: 0 };
}

function rowMarkup(
  { event, side, lines, middle }: Row,
  day: number,
  columns: Columns,
  layout: Layout,
): string {
  const { axis } = columns;
  const symbol = axis + side * columns.symbol;
  const first = middle - ((lines.length - 1) * layout.line) / 2;
  const texts = lines.map((line, index) => {
    const when = event.when.replaceAll(' ', '\u00a0');
    const y = middleBaseline(first + index * layout.line, layout.size);
    const rest = index === 0 ? line.slice(when.length).trimStart() : line;
    return textLine({
      className: 'chart-label',
      x: axis + side * columns.text,
      y,
      anchor: side > 0 ? 'start' : 'end',
      text: rest,
      lead: index === 0 && when ? when : undefined,
    });
  });
  const elbow = `M${axis} ${round(day)}h${side * 6}L${symbol - side * 14} ${round(first)}H${symbol}`;
  const content = `<path class="chart-leader" d="${elbow}"/>${symbolMarkup(event, symbol, first)}${texts.join('')}`;
  return `<g${attributes(named(event))}>${content}</g>`;
}

function named({ kind, id }: TimelineEvent): Record<string, string> {
  if (kind === 'answer') return { 'data-answer': id };
  return kind === 'report' ? { 'data-report': id } : { 'data-event': id };
}

const ORDER: Readonly<Partial<Record<TimelineKind, number>>> = { answer: 1, report: 2 };

/** In the order of days; on one day what happened stands before who answered, and both before what nobody read. */
function place({ date, kind, id }: TimelineEvent): string {
  return `${date} ${ORDER[kind] ?? 0} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
