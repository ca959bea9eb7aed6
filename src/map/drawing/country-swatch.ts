import { mayNotHold } from '../../answers/marks.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { painting } from './painting.ts';
import type { PictureCountry } from './picture.ts';
import { SWATCH, SWATCH_MIDDLE, swatchGround } from './shared-swatch.ts';
import { signUse } from './sign.ts';

/**
 * A swatch that stands for a country that the picture with this `idPrefix` does not draw: a script paints and signs it
 * as it does a shape.
 */
export function countrySwatch(
  { id, paint, marks }: Pick<PictureCountry, 'id' | 'paint' | 'marks'>,
  idPrefix: string,
): MarkupElement {
  return element(
    'svg',
    SWATCH,
    swatchGround({ 'data-country': id, ...painting(paint, idPrefix) }),
    element(
      'g',
      { transform: SWATCH_MIDDLE, 'data-sign': id },
      mayNotHold({ marks }) ? signUse(idPrefix) : null,
    ),
  );
}
