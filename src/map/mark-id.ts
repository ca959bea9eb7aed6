import type { Mark } from './category.ts';

/** The id of a mark's glyph in the picture with this `idPrefix`. */
export function markId(mark: Mark, idPrefix: string): string {
  return `${idPrefix}-mark-${mark}`;
}
