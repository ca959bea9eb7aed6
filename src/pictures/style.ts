import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Colour, MAP_COLOURS } from '../palette.ts';
import { positionPalette } from '../styles/palette-css.ts';

/** Which theme a picture wears. */
export type Theme = keyof Colour;

const COMMENT = /\/\*[\s\S]*?\*\//gu;
const COLOUR = /var\(--map-([\w-]+)\)/gu;

/**
 * The style of the map's drawing, in one theme, for a renderer that knows no custom properties.
 * @throws RangeError where it names a colour that the palette has not, so that nothing is drawn black by mistake.
 */
export function drawingStyle(theme: Theme = 'light'): string {
  const written = (colour: Colour) => colour[theme];
  const css = readFileSync(resolve('src/styles/drawing.css'), 'utf8').replace(COMMENT, '');
  return positionPalette(written) + css.replace(COLOUR, (_, name: string) => written(mapColour(name)));
}

function mapColour(name: string): Colour {
  const colour = new Map<string, Colour>(Object.entries(MAP_COLOURS)).get(name);
  if (!colour) throw new RangeError(`drawing.css names --map-${name}, which is not in palette.ts`);
  return colour;
}
