import { attributes, round } from '../markup/escape.ts';
import type { Stratum } from './plan.ts';

/** From one unit down to another. */
export interface Span {
  from: number;
  to: number;
}

/** How far the edge of the land and of the sea swings. */
const SWING = 5;

/** A layer's ground; where another lies over it, its upper edge swings, in hills or waves, into what that one leaves below. */
export function ground(
  stratum: Stratum,
  { from, to }: Span,
  width: number,
  swings: boolean,
  below: boolean,
): string {
  const edge = swings ? waves(stratum === 'sea' ? 24 : 66, width) : `h${width}`;
  const d = `M0 ${round(from)}${edge}V${round(below ? to + SWING : to)}H0z`;
  return `<path${attributes({ class: 'chart-stratum', 'data-stratum': stratum, d })}/>`;
}

function waves(length: number, width: number): string {
  const count = Math.max(1, Math.round(width / length));
  const each = width / count;
  const half = round(each / 2);
  return Array.from({ length: count }, () => `q${round(half / 2)} ${-SWING} ${half} 0t${half} 0`).join('');
}
