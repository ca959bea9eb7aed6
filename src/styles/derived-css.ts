import { mapSizes } from './map-sizes-css.ts';
import { chartPalette, mapPalette, pagePalette } from './palette-css.ts';
import { tilePalette } from './tile-palette.ts';

/** What the style sheets of pages take from data: the colours of `palette.ts` and the sizes of `map/drawing/sizes.ts`. */
export function derivedCss(): string {
  return [pagePalette(), mapPalette(), mapSizes(), chartPalette(), tilePalette()].join('');
}
