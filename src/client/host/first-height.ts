import type { EmbedKind } from './embed-address.ts';

/** CSS pixels: height = `perWidth` times the width, and `fixed` (or with text that wraps, `area` over the width). */
const SHAPES: Readonly<Record<EmbedKind, readonly [perWidth: number, fixed: number, area: number]>> = {
  map: [0.7, 220, 0],
  country: [0, 220, 60_000],
  statement: [0, 160, 60_000],
  numbers: [0.5, 200, 0],
};

const USUAL_WIDTH = 600;
const LEAST_WIDTH = 240;

/** What a frame of this width will be about as high as, so that little moves when it says its height. */
export function firstHeight(kind: EmbedKind, width: number): number {
  const [perWidth, fixed, area] = SHAPES[kind];
  const known = Math.max(width || USUAL_WIDTH, LEAST_WIDTH); // no width: in a closed part of the page
  return Math.round(perWidth * known + fixed + area / known);
}
