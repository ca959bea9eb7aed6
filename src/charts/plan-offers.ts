import { attributes } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { linkTarget } from './parts/link.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth } from './parts/text-width.ts';
import { tileMark } from './parts/tile.ts';
import type { PlanOffer } from './plan.ts';
import type { Column } from './plan-columns.ts';

const TILE = 20;
const NAME_GAP = 14;

/** Tiles with names, broken into lines. */
export function drawOffers(
  offers: readonly PlanOffer[],
  { x: left, width }: Column,
  none: string,
  layout: Layout,
  top: number,
): Plot {
  const row = layout.line + 5;
  if (offers.length === 0) {
    if (!none) return { markup: '', bottom: top };
    const y = middleBaseline(top + row / 2, layout.size);
    return { markup: textLine({ className: 'chart-detail', x: left, y, text: none }), bottom: top + row };
  }
  let [x, line] = [0, 0];
  const links: string[] = [];
  const parts = offers.map((offer) => {
    const wide = TILE + textWidth(offer.name, layout.size);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const y = top + row * (line + 0.5);
    const name = textLine({
      className: 'chart-name',
      x: left + x + TILE,
      y: middleBaseline(y, layout.size),
      text: offer.name,
    });
    links.push(
      linkTarget(
        offer,
        { 'data-country': offer.id },
        { x: left + x - 2, y: y - row / 2, width: wide + 4, height: row },
      ),
    );
    const markup = `<g${attributes({ 'data-country': offer.id })}>${tileMark(offer.tinted)(left + x + 8, y)}${name}</g>`;
    x += wide + NAME_GAP;
    return markup;
  });
  return { markup: parts.join(''), links: links.join(''), bottom: top + row * (line + 1) };
}
