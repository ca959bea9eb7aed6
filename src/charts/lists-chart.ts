import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import { type Tinted, tile } from './parts/tile.ts';

/** One name on a list, with what it had said itself. */
export interface ListTile extends Linked {
  id: string;
  name: string;
  /** Its own words in short: "Has promised soldiers". */
  said: string;
  tinted: Tinted;
}

/** Names that somebody gave, in the order in which they are drawn. */
export interface ListOfTiles {
  id: string;
  title: string;
  /** When, and how many of its names had said what. */
  detail: string;
  tiles: readonly ListTile[];
}

/** Lists of names, each name on a tile of its own words. */
export interface ListsChart extends ChartSheets {
  lists: readonly ListOfTiles[];
}

/** From the left of a tile to that of the next, at least. */
const COLUMN = 150;
const NARROW_COLUMNS = 2;
const GAP = 12;
const BAND = 20;
const LIST_GAP = 16;

/** Each list under its heading, a tile for each name: its colour, the name, and under it the words of the colour. */
export function listsChart({ idPrefix, words, layouts, lists }: ListsChart): string {
  return chartSheets('lists', { idPrefix, words, layouts }, (layout, top) => {
    if (lists.length === 0) return emptyPlot(words, layout, top);
    let y = top;
    const plots = lists.map((list) => {
      const plot = draw(list, layout, y);
      y = plot.bottom + LIST_GAP;
      return plot;
    });
    return {
      markup: plots.map(({ markup }) => markup).join('\n'),
      links: plots.map(({ links }) => links).join(''),
      bottom: y - LIST_GAP,
    };
  });
}

function draw({ id, title, detail, tiles }: ListOfTiles, layout: Layout, top: number): Plot {
  const titles = wrapText(title, layout.width, layout.size, 'bold');
  const details = wrapText(detail, layout.width, layout.size);
  const head = [...titles, ...details].map((text, index) => {
    const bold = index < titles.length;
    const className = bold ? 'chart-heading' : 'chart-detail';
    return textLine({ className, x: 0, y: top + layout.line * (index + 1), text, bold });
  });
  const columns = layout.name === 'wide' ? Math.floor((layout.width + GAP) / COLUMN) : NARROW_COLUMNS;
  const width = (layout.width - GAP * (columns - 1)) / columns;
  let y = top + layout.line * head.length + 10;
  const rule = `<path class="chart-rule" d="M0 ${round(y - 4)}H${layout.width}"/>`;
  const links: string[] = [];
  const rows = inRows(tiles, columns).map((row) => {
    const cells = row.map((each, index) => cell(each, index * (width + GAP), y + 4, width, layout));
    const height = Math.max(...cells.map((drawn) => drawn.height));
    const rowTop = y + 4;
    links.push(
      ...row.map((each, index) =>
        linkTarget(each, { 'data-country': each.id }, { x: index * (width + GAP), y: rowTop, width, height }),
      ),
    );
    y += height + GAP;
    return cells.map(({ markup }) => markup).join('');
  });
  return {
    markup: `<g${attributes({ 'data-list': id })}>${head.join('')}${rule}\n${rows.join('\n')}\n</g>`,
    links: links.join(''),
    bottom: y,
  };
}

function cell(
  { id, name, said, tinted }: ListTile,
  x: number,
  y: number,
  width: number,
  { size, line }: Layout,
): { markup: string; height: number } {
  const names = wrapText(name, width, size, 'bold');
  const texts = [...names, ...wrapText(said, width, size)].map((text, index) => {
    const bold = index < names.length;
    const className = bold ? 'chart-name' : 'chart-detail';
    return textLine({ className, x, y: y + BAND + line * (index + 1), text, bold });
  });
  return {
    markup: `<g${attributes({ 'data-country': id })}>${tile(tinted, { x, y, width, height: BAND })}${texts.join('')}</g>`,
    height: BAND + line * texts.length + 6,
  };
}

function inRows<Thing>(things: readonly Thing[], columns: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / columns) }, (_, row) =>
    things.slice(row * columns, (row + 1) * columns),
  );
}
