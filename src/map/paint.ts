import { MAP_CATEGORIES, type MapCategory, PATTERNED } from './category.ts';

/** A country's colour: one headline position, or the several that its conflicting words allow. */
export type Paintable = MapCategory | readonly MapCategory[];

/**
 * The attributes that give an element the colour of a position: everything that a script changes to recolour a
 * country's shape, circle or swatch. Set each; null means: remove it.
 *
 * Plain positions need only `data-category`: the style sheet fills by it. A pattern cannot come from a style sheet (its
 * `url(#…)` would be looked for in the style sheet), so for those `fill` points at a pattern of the same picture.
 * Several readings are `data-category="conflicting"` with the pattern of exactly these readings, in any order.
 */
export function paintOf(
  position: Paintable,
  idPrefix: string,
): { 'data-category': string; fill: string | null } {
  const readings = readingsOf(position);
  const [only] = readings;
  if (readings.length === 1 && only) {
    return {
      'data-category': only,
      fill: PATTERNED.has(only) ? `url(#${patternId(position, idPrefix)})` : null,
    };
  }
  return { 'data-category': 'conflicting', fill: `url(#${patternId(position, idPrefix)})` };
}

/** The id of the pattern in the picture with this `idPrefix`, for example `map-open-declined`. */
export function patternId(position: Paintable, idPrefix: string): string {
  return [idPrefix, ...readingsOf(position)].join('-');
}

/**
 * Each reading once, in legend order.
 * @throws RangeError for an empty list: no reading is `unknown`, and says so.
 */
export function readingsOf(position: Paintable): MapCategory[] {
  const given = typeof position === 'string' ? [position] : position;
  if (given.length === 0) throw new RangeError('no reading');
  return MAP_CATEGORIES.filter((category) => given.includes(category));
}
