import { attributes } from '../xml.ts';
import type { Mark } from './category.ts';
import { markId } from './mark-id.ts';
import { markGlyph } from './marks.ts';
import { type Paintable, paintOf } from './paint.ts';
import { patternFor } from './pattern.ts';

const WIDTH = 28;
const HEIGHT = 18;

/**
 * A legend's swatch: an inline SVG of 28 × 18 CSS px in the paint of the map, hidden from assistive technology because
 * its words stand beside it. `idPrefix` must differ from the map's and be new for each swatch of one position, for
 * every swatch carries its own pattern: one in a picture that is not displayed would not be painted.
 */
export function legendSwatch(position: Paintable, idPrefix: string): string {
  const pattern = patternFor(position, idPrefix);
  const size = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
  const rect = attributes({
    ...paintOf(position, idPrefix),
    x: 1,
    y: 1,
    width: WIDTH - 2,
    height: HEIGHT - 2,
    rx: 1.5,
  });
  return `<svg class="map-swatch"${attributes(size)} aria-hidden="true" focusable="false">${pattern && `<defs>${pattern}</defs>`}<rect${rect}/></svg>`;
}

/** A mark as a swatch of 14 CSS px; `idPrefix` must be new for each. */
export function markSwatch(mark: Mark, idPrefix: string): string {
  const size = { width: 14, height: 14, viewBox: '-7 -7 14 14' };
  const use = `<use${attributes({ href: `#${markId(mark, idPrefix)}` })}/>`;
  return `<svg class="map-swatch"${attributes(size)} aria-hidden="true" focusable="false"><defs>${markGlyph(mark, idPrefix)}</defs>${use}</svg>`;
}
