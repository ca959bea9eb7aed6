import { scaleBand } from 'd3-scale';
import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import { type TileMeaning, type Tinted, tile, tileEntries, tileMark } from './parts/tile.ts';

/** One row: a name, and the tile under each column that it has one for. */
export interface GridRow extends Linked {
  id: string;
  name: string;
  tiles: ReadonlyMap<string, Tinted>;
}

/** Names by columns: who waits for what. */
export interface GridChart extends ChartSheets {
  /** In reading order, with what stands over them. */
  columns: readonly { key: string; label: string }[];
  rows: readonly GridRow[];
  /** What the tiles mean. */
  key: readonly TileMeaning[];
}

const ROW = 22;
const TILE = 18;
const NAME_GAP = 10;
// Every few rows a line leads the eye from the name to the right.
const RULED = 3;
// Room for the number at the end of a heading.
const COUNT = 30;

/**
 * In the wide layout a table of tiles, a row per name. A phone has no room for so many columns: there each column is a
 * paragraph of the names that it holds.
 */
export function gridChart({ idPrefix, words, layouts, ...chart }: GridChart): string {
  return chartSheets('grid', { idPrefix, words, layouts }, (layout, top) => {
    if (chart.rows.length === 0) return emptyPlot(words, layout, top);
    const key = legend(tileEntries(chart.key), layout, top);
    const draw = layout.name === 'wide' ? table : paragraphs;
    const plot = draw(chart, layout, key.bottom + 8);
    return { ...plot, markup: `<g class="chart-key">${key.markup}</g>\n${plot.markup}` };
  });
}

type Drawn = Pick<GridChart, 'columns' | 'rows'>;

function table({ columns, rows }: Drawn, layout: Layout, top: number): Plot {
  const { width, size, line } = layout;
  const left = Math.ceil(Math.max(...rows.map(({ name }) => textWidth(name, size)))) + NAME_GAP;
  const x = scaleBand(
    columns.map(({ key }) => key),
    [left, width],
  ).paddingInner(0.06);
  const heads = columns.map(({ label }) => wrapText(label, x.bandwidth(), size, 'bold'));
  const under = top + Math.max(...heads.map(({ length }) => length)) * line;
  const first = under + 8;
  const head = columns.map(({ key }, index) => {
    const lines = heads[index] ?? [];
    return lines
      .map((text, at) =>
        textLine({
          className: 'chart-heading',
          x: x(key) ?? left,
          y: under - (lines.length - at) * line + size,
          text,
          bold: true,
        }),
      )
      .join('');
  });
  const rules = rows.flatMap((_, index) =>
    index % RULED === 0
      ? [`<path class="chart-line" d="M0 ${round(first + index * ROW - 2)}H${width}"/>`]
      : [],
  );
  const body = rows.map(({ id, name, tiles }, index) => {
    const y = first + index * ROW;
    const text = textLine({
      className: 'chart-name',
      x: 0,
      y: middleBaseline(y + TILE / 2, size),
      text: name,
    });
    const drawn = [...tiles].map(([key, tinted]) =>
      tile(tinted, { x: x(key) ?? left, y, width: x.bandwidth(), height: TILE }),
    );
    const ground = attributes({ class: 'chart-ground', fill: 'none', x: 0, y: y - 2, width, height: ROW });
    return `<g${attributes({ 'data-country': id })}><rect${ground}/>${text}${drawn.join('')}</g>`;
  });
  const links = rows.map((row, index) =>
    linkTarget(row, { 'data-country': row.id }, { x: 0, y: first + index * ROW - 1, width, height: ROW }),
  );
  return {
    markup: [
      `<g class="chart-grid">${rules.join('')}</g>`,
      `<g class="chart-heads">${head.join('')}</g>`,
      ...body,
    ].join('\n'),
    links: links.join(''),
    bottom: first + rows.length * ROW,
  };
}

function paragraphs({ columns, rows }: Drawn, layout: Layout, top: number): Plot {
  let y = top;
  const parts = columns.map(({ key, label }) => {
    const held = rows.flatMap(({ name, tiles }) => {
      const tinted = tiles.get(key);
      return tinted ? [{ text: name, draw: tileMark(tinted) }] : [];
    });
    const lines = wrapText(label, layout.width - COUNT, layout.size, 'bold');
    const head = lines.map((text, index) =>
      textLine({
        className: 'chart-heading',
        x: 0,
        y: y + layout.line * (index + 1),
        text,
        bold: true,
      }),
    );
    const count = textLine({
      className: 'chart-axis',
      x: layout.width,
      y: y + layout.line,
      anchor: 'end',
      text: String(held.length),
    });
    const under = y + lines.length * layout.line + 6;
    const names = legend(held, layout, under + 2);
    y = names.bottom + 10;
    return `<g${attributes({ 'data-column': key })}>${head.join('')}${count}<path class="chart-rule" d="M0 ${round(under)}H${layout.width}"/>${names.markup}</g>`;
  });
  return { markup: parts.join('\n'), bottom: y };
}
