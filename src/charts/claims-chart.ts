import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';

/** How an article stands to a subject, as the style sheet knows it; in words where another has it otherwise. */
export type ClaimMark = 'told' | 'silent' | 'other' | { version: string };

const MARKS = ['told', 'differs', 'silent', 'other'] as const;

/** Subjects by articles: who tells what, who tells it otherwise, who leaves it out. */
export interface ClaimsChart extends ChartSheets {
  /** Names of the articles, short, in the order of the columns. */
  articles: readonly string[];
  /** In the order in which they are drawn, with a mark for each article. */
  rows: readonly { id: string; topic: string; marks: readonly ClaimMark[] }[];
  /** What the marks mean. */
  key: Readonly<Record<(typeof MARKS)[number], string>>;
}

const RADIUS = 7;
const PAD = 2;
/** Of a column, where its words have the room of a line. */
const COLUMN = { least: 74, most: 136 };
/** In less width a subject stands over its marks. */
const BESIDE_FROM = 400;

/** A row for each subject and a column for each article; on a phone a subject stands over its marks, and the columns are numbered, and named above. */
export function claimsChart({ idPrefix, words: told, layouts, ...chart }: ClaimsChart): string {
  return chartSheets('claims', { idPrefix, words: told, layouts }, (layout, top) =>
    chart.rows.length === 0 ? emptyPlot(told, layout, top) : draw(chart, layout, top),
  );
}

function draw(
  { articles, rows, key }: Omit<ClaimsChart, keyof ChartSheets>,
  layout: Layout,
  top: number,
): Plot {
  const { width, size, line } = layout;
  const numbered = layout.name === 'narrow';
  const stacked = width < BESIDE_FROM;
  const column = stacked
    ? width / articles.length
    : Math.min(COLUMN.most, Math.max(COLUMN.least, (width * 0.65) / articles.length));
  const left = width - column * articles.length;
  const middle = (index: number) => left + column * (index + 0.5);
  const meanings = legend(
    MARKS.filter((mark) => rows.some(({ marks }) => marks.some((one) => kindOf(one) === mark))).map(
      (mark) => ({
        text: key[mark],
        draw: (x: number, y: number) =>
          mark === 'differs' ? words(['“…”'], x, y, layout) : markAt(mark, x, y, column, layout),
      }),
    ),
    layout,
    top,
  );
  const names = articles.flatMap((name, index) => (numbered ? [`${index + 1} ${name}`] : []));
  const named = legend(
    names.map((text) => ({ text, draw: () => '', unmarked: true })),
    layout,
    meanings.bottom,
  );
  const heads = articles.map((name, index) =>
    numbered ? [String(index + 1)] : wrapText(name, column - 6, size, 'bold'),
  );
  const under =
    (numbered ? named.bottom : meanings.bottom) + Math.max(...heads.map(({ length }) => length)) * line + 4;
  const head = heads.map((lines, index) =>
    lines
      .map((text, at) =>
        textLine({
          className: 'chart-heading',
          x: middle(index),
          y: under - (lines.length - at) * line + size,
          anchor: 'middle',
          text,
          bold: true,
        }),
      )
      .join(''),
  );
  let y = under + 4;
  const body = rows.map(({ id, topic, marks }) => {
    const lines = wrapText(topic, stacked ? width : left - 10, size);
    const from = y;
    const above = stacked ? lines.length * line : 0;
    const high = Math.max(...marks.map((mark) => linesOf(mark, column, size).length * line), 2 * RADIUS + 2);
    y += above + Math.max(stacked ? 0 : lines.length * line, high) + (stacked ? 3 * PAD : 2 * PAD);
    const texts = lines.map((text, index) =>
      textLine({
        className: 'chart-name',
        x: 0,
        y: from + PAD + line * index + size,
        text,
      }),
    );
    const cells = marks.map((mark, index) =>
      markAt(mark, middle(index), from + above + (y - from - above) / 2, column, layout),
    );
    return `<g${attributes({ 'data-topic': id })}><path class="chart-line" d="M0 ${round(from)}H${width}"/>${texts.join('')}${cells.join('')}</g>`;
  });
  return {
    markup: [
      `<g class="chart-key">${meanings.markup}${numbered ? named.markup : ''}</g>`,
      `<g class="chart-heads">${head.join('')}</g>`,
      ...body,
    ].join('\n'),
    bottom: y,
  };
}

function kindOf(mark: ClaimMark): (typeof MARKS)[number] {
  return typeof mark === 'string' ? mark : 'differs';
}

function linesOf(mark: ClaimMark, column: number, size: number): string[] {
  return typeof mark === 'string' ? [] : wrapText(mark.version, column - 4, size);
}

/** Words where articles have it otherwise, full where one tells it, empty where it leaves it out, a stroke where it is about other things. */
function markAt(mark: ClaimMark, x: number, y: number, column: number, layout: Layout): string {
  const place = { cx: x, cy: y, r: RADIUS - 1 };
  if (typeof mark !== 'string') return words(linesOf(mark, column, layout.size), x, y, layout);
  switch (mark) {
    case 'told':
      return `<circle${attributes({ class: 'chart-told', ...place })}/>`;
    case 'silent':
      return `<circle${attributes({ class: 'chart-left-out', ...place })}/>`;
    case 'other':
      return `<path${attributes({ class: 'chart-tick', d: `M${round(x - 5)} ${round(y)}h10` })}/>`;
  }
}

function words(lines: readonly string[], x: number, y: number, { size, line }: Layout): string {
  const first = middleBaseline(y - ((lines.length - 1) * line) / 2, size);
  return lines
    .map((text, index) =>
      textLine({ className: 'chart-apart', x, y: first + index * line, anchor: 'middle', text }),
    )
    .join('');
}
