import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';

/** How an article stands to a subject, as the style sheet knows it. */
export type ClaimMark = 'told' | 'differs' | 'silent' | 'other';

/** Subjects by articles: who tells what, who tells it otherwise, who leaves it out. */
export interface ClaimsChart extends ChartSheets {
  /** Names of the articles, short, in the order of the columns. */
  articles: readonly string[];
  /** In the order in which they are drawn, with a mark for each article. */
  rows: readonly { id: string; topic: string; marks: readonly ClaimMark[] }[];
  /** What the marks mean. */
  key: Readonly<Record<ClaimMark, string>>;
}

const MARKS: readonly ClaimMark[] = ['told', 'differs', 'silent', 'other'];
const RADIUS = 7;
const PAD = 6;
const COLUMNS: Readonly<Record<Layout['name'], number>> = { wide: 84, narrow: 30 };

/** A row for each subject and a column for each article; on a phone the columns are numbered, and named above. */
export function claimsChart({ idPrefix, words, layouts, ...chart }: ClaimsChart): string {
  return chartSheets('claims', { idPrefix, words, layouts }, (layout, top) =>
    chart.rows.length === 0 ? emptyPlot(words, layout, top) : draw(chart, layout, top),
  );
}

function draw(
  { articles, rows, key }: Omit<ClaimsChart, keyof ChartSheets>,
  layout: Layout,
  top: number,
): Plot {
  const { width, size, line } = layout;
  const column = COLUMNS[layout.name];
  const left = width - column * articles.length;
  const middle = (index: number) => left + column * (index + 0.5);
  const meanings = legend(
    MARKS.filter((mark) => rows.some(({ marks }) => marks.includes(mark))).map((mark) => ({
      text: key[mark],
      draw: (x: number, y: number) => markAt(mark, x, y),
    })),
    layout,
    top,
  );
  const numbered = layout.name === 'narrow';
  const names = articles.flatMap((name, index) => (numbered ? [`${index + 1} ${name}`] : []));
  const named = legend(
    names.map((text) => ({ text, draw: () => '' })),
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
    const lines = wrapText(topic, left - 10, size);
    const from = y;
    y += Math.max(lines.length * line, 2 * RADIUS + 2) + 2 * PAD;
    const texts = lines.map((text, index) =>
      textLine({ className: 'chart-name', x: 0, y: from + PAD + line * index + size, text }),
    );
    const cells = marks.map((mark, index) => markAt(mark, middle(index), from + (y - from) / 2));
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

/** Full where an article tells it, half where it tells it otherwise, empty where it leaves it out, a stroke where it is about other things. */
function markAt(mark: ClaimMark, x: number, y: number): string {
  const place = { cx: x, cy: y, r: RADIUS - 1 };
  const half = `M${round(x)} ${round(y - RADIUS + 1)}a${RADIUS - 1} ${RADIUS - 1} 0 0 0 0 ${2 * RADIUS - 2}z`;
  switch (mark) {
    case 'told':
      return `<circle${attributes({ class: 'chart-told', ...place })}/>`;
    case 'differs':
      return `<circle${attributes({ class: 'chart-apart', ...place })}/><path${attributes({ class: 'chart-apart-half', d: half })}/>`;
    case 'silent':
      return `<circle${attributes({ class: 'chart-left-out', ...place })}/>`;
    case 'other':
      return `<path${attributes({ class: 'chart-tick', d: `M${round(x - 5)} ${round(y)}h10` })}/>`;
  }
}
