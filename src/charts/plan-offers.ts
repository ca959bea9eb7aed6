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

/** Tiles with names under the name of their place, broken into lines; what is wider than the column breaks within. */
export function drawOffers(
  { label = '', offers }: PlacedOffers,
  { x: left, width }: Column,
  layout: Layout,
  top: number,
): Plot {
  const row = layout.line + 5;
  const heads = wrapText(label, width, layout.size).map((text, index) =>
    textLine({
      className: 'chart-detail',
      x: left,
      y: top + layout.size + 2 + layout.line * index,
      text,
    }),
  );
  let x = 0;
  let from = top + layout.line * heads.length + (heads.length > 0 ? 2 : 0);
  let bottom = from + row;
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
