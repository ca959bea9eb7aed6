import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';

/** The id of a mark's glyph in the picture with this `idPrefix`. */
export function markId(mark: Mark, idPrefix: string): string {
  return `${idPrefix}-mark-${mark}`;
}

const STEP = 12;

/** How marks stand about a country's place: in a row over it, beside the circle there, or before a name in a list. */
export type MarksPlace = 'over' | 'beside' | 'before';

/** The glyphs of marks about the origin, in their order, in CSS pixels; the picture with this `idPrefix` has them. */
export function markUses(marks: readonly Mark[], place: MarksPlace, idPrefix: string): MarkupElement[] {
  const drawn = marks.filter((mark) => mark !== 'doubtful'); // that is how a country is filled
  return drawn.map((mark, index) => {
    const aside = STEP - 2 + index * STEP;
    const [x, y] =
      place === 'over'
        ? [(index - (drawn.length - 1) / 2) * STEP, 0]
        : [place === 'before' ? -aside : aside, -5];
    return element('use', { href: `#${markId(mark, idPrefix)}`, x: x || null, y: y || null });
  });
}
