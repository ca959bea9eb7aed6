import type { Paint } from '../../answers/paint.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { painting } from './painting.ts';
import { patternFor } from './pattern.ts';
import { SWATCH, swatchGround } from './shared-swatch.ts';

/**
 * A swatch in the paint of the map, 28 × 18 CSS px. `idPrefix` must differ from the map's and be new for each swatch of
 * one paint, for every swatch carries its own pattern: one in a picture that is not displayed would not be painted.
 */
export function swatch(paint: Paint, idPrefix: string): MarkupElement {
  const pattern = patternFor(paint, idPrefix);
  return element(
    'svg',
    { ...SWATCH, focusable: 'false' },
    pattern && element('defs', {}, pattern),
    swatchGround(painting(paint, idPrefix)),
  );
}
