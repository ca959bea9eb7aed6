import type { EmbedKind } from './embed-address.ts';

/** Widths in CSS pixels from which the next height holds. */
const WIDTHS = [320, 480, 700, 960];

/**
 * Heights in CSS pixels: below the first width, and from each one. Measured on the embeds as built; countries, statements and charts
 * differ in length, so these are of middling ones.
 */
const HEIGHTS: Readonly<Record<EmbedKind, readonly number[]>> = {
  map: [960, 910, 910, 620, 780],
  country: [740, 560, 430, 400, 390],
  statement: [430, 320, 260, 230, 220],
  chart: [1020, 1080, 830, 700, 740],
  numbers: [650, 870, 960, 720, 880],
};

const USUAL_WIDTH = 600;

/** What a frame of this width will be about as high as, so that little moves when it says its height. */
export function firstHeight(kind: EmbedKind, width: number): number {
  const known = width || USUAL_WIDTH; // no width: in a closed part of the page
  return HEIGHTS[kind][WIDTHS.filter((from) => from <= known).length] as number;
}
