import { attributes } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import { type Tinted, tileMark } from './parts/tile.ts';
import type { PlanOffer, PlanOthers } from './plan.ts';
import type { Column } from './plan-columns.ts';

const TILE = 20;
const NAME_GAP = 14;

/** Tiles with names, and those that are only counted, broken into lines; what is wider than the column breaks within. */
export function drawOffers(
  offers: readonly PlanOffer[],
  others: PlanOthers | undefined,
  { x: left, width }: Column,
  layout: Layout,
  top: number,
): Plot {
  const chips: (Linked & { name: string; tinted: Tinted; data: Record<string, string> })[] = [
    ...offers.map((offer) => ({ ...offer, data: { 'data-country': offer.id } })),
    ...(others ? [{ ...others, name: others.text, data: { 'data-others': String(others.count) } }] : []),
  ];
  const row = layout.line + (layout.name === 'wide' ? 4 : 2);
  let [x, from, bottom] = [0, top, chips.length > 0 ? top + row : top];
  const links: string[] = [];
  const parts = chips.map(({ name, tinted, data, href, tip }) => {
    const lines = wrapText(name, width - TILE, layout.size);
    const wide = TILE + Math.max(0, ...lines.map((line) => textWidth(line, layout.size)));
    if (x > 0 && x + wide > width) [x, from] = [0, bottom];
    const middle = from + row / 2;
    const height = row + layout.line * (lines.length - 1);
    const names = lines.map((text, index) =>
      textLine({
        className: 'chart-name',
        x: left + x + TILE,
        y: middleBaseline(middle + layout.line * index, layout.size),
        text,
      }),
    );
    links.push(linkTarget({ href, tip }, data, { x: left + x - 2, y: from, width: wide + 4, height }));
    const markup = `<g${attributes(data)}>${tileMark(tinted)(left + x + 8, middle)}${names.join('')}</g>`;
    x += wide + NAME_GAP;
    bottom = Math.max(bottom, from + height);
    return markup;
  });
  return { markup: parts.join(''), links: links.join(''), bottom };
}
