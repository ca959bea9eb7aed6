import type { Category } from '../../answers/category.ts';
import { legendKeyOf, type Paint } from '../../answers/paint.ts';

/**
 * The attributes that give an element its paint: everything that a script changes to recolour a country's shape,
 * circle or swatch. Set each; null means: remove it.
 *
 * Plain categories need only `data-category`: the style sheet fills by it. A pattern cannot come from a style sheet (its
 * `url(#…)` would be looked for in the style sheet), so for those `fill` points at a pattern of the same picture.
 * Several readings are `data-category="conflicting"` with the pattern of exactly these.
 */
export function painting(paint: Paint, idPrefix: string): { 'data-category': string; fill: string | null } {
  return {
    'data-category': legendKeyOf(paint),
    fill: isPattern(paint) ? `url(#${patternId(paint, idPrefix)})` : null,
  };
}

const PATTERNED: ReadonlySet<Category> = new Set([
  'peacekeepers',
  'support-undecided',
  'support-silent',
  'unknown',
  'not-searched',
]);

/**
 * Silence is a pattern, and so are peacekeepers only, other help without an answer on soldiers, and several readings; the
 * rest are plain fills.
 */
export function isPattern([first, ...others]: Paint): boolean {
  return others.length > 0 || PATTERNED.has(first);
}

/** The id of the pattern in the picture with this `idPrefix`, for example `map-open-declined`. */
export function patternId(paint: Paint, idPrefix: string): string {
  return [idPrefix, ...paint].join('-');
}
