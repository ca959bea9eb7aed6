import { attributes } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { linkTarget } from './parts/link.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import { tileMark } from './parts/tile.ts';
import type { PlacedOffers } from './plan.ts';
import type { Column } from './plan-columns.ts';

const TILE = 20;
const NAME_GAP = 14;
/** Where a column has room for it, the name of a place stands in a column of its own. */
const PLACE = { width: 156, from: 440 };

/** Tiles with names under the name of their place, broken into lines; what is wider than the column breaks within. */
export function drawOffers(
  { label = '', offers }: PlacedOffers,
  column: Column,
  layout: Layout,
  top: number,
): Plot {
  const row = layout.line + 5;
  const beside = label !== '' && column.width >= PLACE.from;
  const indent = beside ? PLACE.width : 0;
  const [left, width] = [column.x + indent, column.width - indent];
  const heads = wrapText(label, beside ? PLACE.width - NAME_GAP : width, layout.size).map((text, index) =>
    textLine({
      className: 'chart-detail',
      x: column.x,
      y: beside
        ? middleBaseline(top + row / 2, layout.size) + layout.line * index
        : top + layout.size + 2 + layout.line * index,
      text,
    }),
  );
  let x = 0;
  let from = beside || heads.length === 0 ? top : top + layout.line * heads.length + 2;
  let bottom = from + row + (beside ? layout.line * (heads.length - 1) : 0);
  const links: string[] = [];
  const parts = offers.map((offer) => {
    const lines = wrapText(offer.name, width - TILE, layout.size);
    const wide = TILE + Math.max(0, ...lines.map((line) => textWidth(line, layout.size)));
    if (x > 0 && x + wide > width) [x, from] = [0, bottom];
    const middle = from + row / 2;
    const height = row + layout.line * (lines.length - 1);
    const name = lines.map((text, index) =>
      textLine({
        className: 'chart-name',
        x: left + x + TILE,
        y: middleBaseline(middle + layout.line * index, layout.size),
        text,
      }),
    );
    const data = { 'data-country': offer.id };
    links.push(linkTarget(offer, data, { x: left + x - 2, y: from, width: wide + 4, height }));
    const markup = `<g${attributes(data)}>${tileMark(offer.tinted)(left + x + 8, middle)}${name.join('')}</g>`;
    x += wide + NAME_GAP;
    bottom = Math.max(bottom, from + height);
    return markup;
  });
  return { markup: heads.join('') + parts.join(''), links: links.join(''), bottom };
}
