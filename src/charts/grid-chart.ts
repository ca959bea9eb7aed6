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
const COLUMN_GAP = 6;
// Every few rows a line leads the eye from the name to the right.
const RULED = 3;
// Room for the number at the end of a heading.
const COUNT = 30;

/**
 * In the wide layout a table of tiles, a row per name. A phone has no room for so many columns, nor have
 * some languages for their headings: there each column is a paragraph of the names that it holds.
 */
export function gridChart({ idPrefix, words, layouts, ...chart }: GridChart): string {
  return chartSheets('grid', { idPrefix, words, layouts }, (layout, under) => {
    if (chart.rows.length === 0) return emptyPlot(words, layout, under);
    const key = legend(tileEntries(chart.key), layout, under);
    const places = layout.name === 'wide' ? findPlaces(chart, layout) : undefined;
    const top = key.bottom + 8;
    const plot = places ? table(chart, places, layout, top) : paragraphs(chart, layout, top);
    return { ...plot, markup: `<g class="chart-key">${key.markup}</g>\n${plot.markup}` };
  });
}

type Drawn = Pick<GridChart, 'columns' | 'rows'>;

function table(
  { columns, rows }: Drawn,
  places: readonly { x: number; width: number }[],
  { width, size, line }: Layout,
  top: number,
): Plot {
  const heads = columns.map(({ label }, index) => wrapText(label, places[index]?.width ?? 0, size, 'bold'));
  const under = top + Math.max(...heads.map(({ length }) => length)) * line;
  const first = under + 8;
  const head = heads.map((lines, index) =>
    lines
      .map((text, at) =>
        textLine({
          className: 'chart-heading',
          x: places[index]?.x ?? 0,
          y: under - (lines.length - at) * line + size,
          text,
          bold: true,
        }),
      )
      .join(''),
  );
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
    const drawn = columns.flatMap(({ key }, column) => {
      const [tinted, place] = [tiles.get(key), places[column]];
      return tinted && place ? [tile(tinted, { ...place, y, height: TILE })] : [];
    });
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

/** Where the columns begin, after the longest name. */
function columnsFrom(rows: Drawn['rows'], size: number): number {
  return Math.ceil(Math.max(...rows.map(({ name }) => textWidth(name, size)))) + NAME_GAP;
}

/**
 * Columns side by side, all as wide as there is room for; those whose heading has a longer word take what it needs from the others.
 * Nothing where the words of the headings would run into each other.
 */
function findPlaces(
  { columns, rows }: Drawn,
  { width, size }: Layout,
): { x: number; width: number }[] | undefined {
  const from = columnsFrom(rows, size);
  const room = width - from - COLUMN_GAP * (columns.length - 1);
  const needs = columns.map(({ label }) =>
    Math.max(...label.split(' ').map((word) => textWidth(word, size, 'bold'))),
  );
  if (needs.reduce((sum, need) => sum + need, 0) > room) return undefined;
  const share = evenShare(needs, room);
  let x = from;
  return needs.map((need) => {
    const place = { x, width: Math.max(need, share) };
    x += place.width + COLUMN_GAP;
    return place;
  });
}

/** What is left for each of those that need no more than that. */
function evenShare(needs: readonly number[], room: number): number {
  let [left, count] = [room, needs.length];
  for (const need of needs.toSorted((a, b) => b - a)) {
    if (need <= left / count) break;
    left -= need;
    count -= 1;
  }
  return left / Math.max(1, count);
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
