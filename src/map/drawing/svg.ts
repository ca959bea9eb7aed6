import { mapGeometry } from '../earth/geometry.ts';
import { drawnMap, sheetOf } from './drawn-map.ts';
import type { Picture } from './picture.ts';

/**
 * The SVG of a map, complete without script. Its colours and sizes are in style sheets: `drawing.css`, `map.css` and what
 * `styles` makes from data. On a page it wants a parent with the class `map-box`, by whose width text and circles keep
 * their size in CSS pixels.
 *
 * To recolour a country, set the attributes of `painting` on every `[data-country][data-category]` of its code; to
 * change the view, see `viewBoxOf`.
 * @throws Error when a country can be drawn nowhere (`mapGeometry`); RangeError when `idPrefix` cannot begin an id.
 */
export function mapSvg(picture: Picture): string {
  return drawnMap(picture, mapGeometry(picture.countries, sheetOf(picture)));
}
