import { Resvg } from '@resvg/resvg-js';
import svgpath from 'svgpath';
import { FONT } from './raster.ts';

const BETWEEN_TAGS = />\s+</gu;
const OUTLINE = /(?<= d=")[^"]+/gu;

/**
 * An SVG in which every letter is an outline and every rule an attribute of the shape that it holds for: what programs
 * for print understand, of which many know no selector but a class. `label` is written first into it, for those who
 * cannot see it: `<title>` and `<desc>` with the ids that `aria-labelledby` names.
 */
export function outlined(svg: string, label: string): string {
  return new Resvg(svg, { font: FONT })
    .toString()
    .replace(BETWEEN_TAGS, '><')
    .replace(OUTLINE, shortened)
    .replace(/^<svg ([^>]*)>/u, `<svg role="img" aria-labelledby="title desc" $1>${label}`)
    .trim();
}

/** Steps instead of places, to a hundredth of a unit: a quarter of the length. */
function shortened(outline: string): string {
  return svgpath(outline).rel().round(2).toString();
}
