import { attributes } from '../../markup/escape.ts';
import type { Geometry, Place } from '../earth/geometry.ts';
import { painting } from './painting.ts';
import type { Picture, PictureCountry } from './picture.ts';

/** The attributes of a country's shape or circle: its paint, its code, and whether it is outlined. */
export function painted({ id, paint }: PictureCountry, { idPrefix, highlight = [] }: Picture): string {
  return attributes({
    ...painting(paint, idPrefix), // first: what many countries have in common compresses best in one piece
    'data-country': id,
    'data-highlight': highlight.includes(id),
  });
}

/** Puts a country's link around its markup, for mouse and touch. */
export function linked({ href }: PictureCountry, content: string): string {
  return href === undefined ? content : `<a${attributes({ href, tabindex: -1 })}>${content}</a>`;
}

/** Markup moved to a point in map units, rounded to a tenth. */
export function at(x: number, y: number, content: string): string {
  return content && `<g transform="${translation(x, y)}">${content}</g>`;
}

/** The move to a point in map units, rounded to a tenth. */
export function translation(x: number, y: number): string {
  return `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
}

/** Where a country is. Throws for one that the geometry does not have. */
export function placeOf(id: string, geometry: Geometry): Place {
  const place = geometry.placeById.get(id);
  if (!place) throw new Error(`${id} has no place on the map`);
  return place;
}
