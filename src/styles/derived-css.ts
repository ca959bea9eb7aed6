import { mapSizes } from './map-sizes-css.ts';
import { chartPalette, mapPalette, pagePalette } from './palette-css.ts';

/** What the style sheets of pages take from data: the colours of `palette.ts` and the sizes of `map/sizes.ts`. */
export function derivedCss(): string {
  return [pagePalette(), mapPalette(), mapSizes(), chartPalette()].join('');
}
