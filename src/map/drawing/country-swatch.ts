import { element, type MarkupElement } from '../../markup/element.ts';
import { markUses } from './mark-uses.ts';
import { isFaded, painting } from './painting.ts';
import type { PictureCountry } from './picture.ts';
import { SWATCH, SWATCH_MIDDLE, swatchGround } from './shared-swatch.ts';

/**
 * A swatch that stands for a country that the picture with this `idPrefix` does not draw: a script paints and marks it
 * as it does a shape.
 */
export function countrySwatch(
  { id, paint, marks = [] }: Pick<PictureCountry, 'id' | 'paint' | 'marks'>,
  idPrefix: string,
): MarkupElement {
  return element(
    'svg',
    SWATCH,
    swatchGround({ 'data-country': id, ...painting(paint, idPrefix), 'data-faded': isFaded(marks) }),
    element('g', { transform: SWATCH_MIDDLE, 'data-marks': id }, ...markUses(marks, 'over', idPrefix)),
  );
}
