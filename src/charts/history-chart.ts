import { sum } from 'd3-array';
import { attributes, round } from '../markup/escape.ts';
import { STANCES, type Stance } from '../schema/codes.ts';
import type { History, HistoryRow } from './history.ts';
import {
  BAR,
  type HistoryFrame,
  type HistoryLabels,
  heightOfRow,
  historyRow,
  historyRowLinks,
  historyRowWords,
  OTHERS_BAR,
} from './history-row.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import { dashes, dashesId } from './parts/dashes.ts';
import { type Guide, guideLines } from './parts/guide.ts';
import type { Layout } from './parts/layout.ts';
import { type LegendEntry, legend } from './parts/legend.ts';
import { monthAxis } from './parts/month-axis.ts';
import { type Span, spanOf, timeScale } from './parts/span.ts';
import { stripes, stripesId } from './parts/stance-fill.ts';
import { textWidth } from './parts/text-width.ts';

/** How one country's positions moved, with the words to say so. */
export interface HistoryChart extends HistoryLabels, ChartSheets {
  /** Legends: "words of one day conflict", "others’ words only", "a statement", "a statement by others", "nothing newer found". */
  keyLabels: Readonly<Record<'conflicting' | 'others' | 'statement' | 'told' | 'dashed', string>>;
  history: History;
  /** Meetings marked behind the bars, in the order of time. Those outside the axis are left out. */
  guides?: readonly Guide[] | undefined;
  /** The days the axis covers; else from the month of the first statement to the end of the record. */
  span?: Partial<Span> | undefined;
}

// Lines of text for the names of guides.
const GUIDE_ROWS = 2;
const LONGEST_NAME = 200;

/**
 * A row per contribution, time to the right, until the end of the record. Stances are written over their bars where
 * there is room, and always in the legend. A bar is striped where the words conflict, thin and hollow where they are not
 * the country's own; a strip in it is the answer for another place. It is dashed after the newest words. Ticks under a bar
 * are statements.
 */
export function historyChart(chart: HistoryChart): string {
  const { history, words } = chart;
  return chartSheets('history', chart, (layout, top, layoutPrefix) =>
    // Rows of which nothing was found have no days: alone they make no axis.
    history.rows.every(({ spoken }) => spoken.length === 0)
      ? emptyPlot(words, layout, top)
      : draw(chart, layout, top, layoutPrefix),
  );
}

function draw(chart: HistoryChart, layout: Layout, above: number, idPrefix: string): Plot {
  const { rows, end } = chart.history;
  const key = legend(entries(chart, idPrefix), layout, above);
  const days = rows.flatMap(({ spoken }) => spoken.map(({ date }) => date));
  const span = spanOf(days, { from: chart.span?.from, to: chart.span?.to ?? end });
  const guides = (chart.guides ?? []).filter(({ date }) => date >= span.from && date <= span.to);
  const frame = { layout, idPrefix, ...columns(chart, layout, span) };
  const guideTop = key.bottom + 6;
  const top = guideTop + (guides.length > 0 ? GUIDE_ROWS * layout.line : 0) + 4;
  const tops = rows.map((_, index) => top + sum(rows.slice(0, index), (row) => heightOfRow(row, layout)));
  const bottom = top + sum(rows, (row) => heightOfRow(row, layout));
  const sides = [frame.left, frame.right] as const;
  const axis = monthAxis(span, sides, bottom, layout, chart.words.months);
  const each = <Drawn>(draw: (...of: Parameters<typeof historyRow>) => Drawn) =>
    rows.map((row, index) => draw(row, tops[index] ?? top, chart, frame));
  const past = each(historyRowWords).flat();
  return {
    defs: [dashes(idPrefix), ...conflicts(rows).map((stances) => stripes(stances, idPrefix))].join(''),
    markup: [
      `<g class="chart-key">${key.markup}</g>`,
      guideLines(guides, frame.x, sides, { top: guideTop, bottom, rows: GUIDE_ROWS, past }, layout),
      ...each(historyRow),
      `<g class="chart-time">${axis.markup}</g>`,
    ].join('\n'),
    links: each(historyRowLinks).join(''),
    bottom: axis.bottom,
  };
}

/** In the wide layout, names stand left of the bars; in the narrow one, above them. */
function columns(
  { history, contributionLabels }: HistoryChart,
  layout: Layout,
  span: Span,
): Pick<HistoryFrame, 'left' | 'right' | 'x'> {
  const names = history.rows.map(({ contribution }) => contributionLabels[contribution]);
  const widest = Math.max(...names.map((name) => textWidth(name, layout.size, 'bold')));
  const left = layout.name === 'wide' ? Math.min(LONGEST_NAME, Math.ceil(widest) + 14) : 0;
  const right = layout.width - 1;
  return { left, right, x: timeScale(span, [left, right]) };
}

function entries({ history, stanceLabels, keyLabels }: HistoryChart, idPrefix: string): LegendEntry[] {
  const all = history.rows.flatMap(({ segments }) => segments);
  const used = STANCES.filter((stance) =>
    all.some(({ stances, elsewhere }) =>
      [...stances, ...elsewhere.map((other) => other.stance)].includes(stance),
    ),
  );
  const [conflict] = conflicts(history.rows);
  const others = all.find(({ ownWords }) => !ownWords)?.stances[0];
  const stances = used.map((stance) => ({
    text: stanceLabels[stance],
    draw: swatch({ class: 'chart-stance', 'data-stance': stance }, BAR - 4),
  }));
  const stripe = conflict && {
    text: keyLabels.conflicting,
    draw: swatch({ class: 'chart-conflicting', fill: `url(#${stripesId(conflict, idPrefix)})` }, BAR - 4),
  };
  const hollow = others && {
    text: keyLabels.others,
    draw: swatch({ class: 'chart-stance-others', 'data-stance': others }, OTHERS_BAR),
  };
  const tick = (text: string, ownWords: boolean) => ({
    text,
    draw: (x: number, y: number) =>
      `<path class="${ownWords ? 'chart-spoken' : 'chart-spoken-others'}" d="M${round(x)} ${round(y - 4)}v8"/>`,
  });
  const spoken = history.rows.flatMap((row) => row.spoken);
  const ticks = [
    ...(spoken.some(({ ownWords }) => ownWords) ? [tick(keyLabels.statement, true)] : []),
    ...(spoken.some(({ ownWords }) => !ownWords) ? [tick(keyLabels.told, false)] : []),
  ];
  const [stance] = used;
  const dashed = stance && {
    text: keyLabels.dashed,
    draw: (x: number, y: number) =>
      swatch({ class: 'chart-stance', 'data-stance': stance }, BAR - 4)(x, y) +
      swatch({ class: 'chart-dashed', fill: `url(#${dashesId(idPrefix)})` }, BAR - 4)(x, y),
  };
  return [...stances, stripe, hollow, ...ticks, dashed].filter((entry) => entry !== undefined);
}

function swatch(values: Readonly<Record<string, string>>, height: number): LegendEntry['draw'] {
  return (x, y) => `<rect${attributes({ ...values, x: x - 7, y: y - height / 2, width: 14, height })}/>`;
}

/** The sets of conflicting stances in use, each once. */
function conflicts(rows: readonly HistoryRow[]): (readonly Stance[])[] {
  const found = rows.flatMap(({ segments }) => segments.filter(({ conflicting }) => conflicting));
  return [...new Map(found.map(({ stances }) => [stances.join(), stances])).values()];
}
