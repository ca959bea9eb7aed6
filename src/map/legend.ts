import { attributes } from '../xml.ts';
import type { Mark } from './category.ts';
import { markId } from './mark-id.ts';
import { placeMarks } from './mark-place.ts';
import { markGlyph } from './marks.ts';
import { type Paintable, paintOf } from './paint.ts';
import { patternFor } from './pattern.ts';

const WIDTH = 28;
const HEIGHT = 18;
const MARK_SIZE = { width: 14, height: 14, viewBox: '-7 -7 14 14' };
const SIZE = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };

/**
 * A legend's swatch: an inline SVG of 28 × 18 CSS px in the paint of the map, hidden from assistive technology because
 * its words stand beside it. `idPrefix` must differ from the map's and be new for each swatch of one position, for
 * every swatch carries its own pattern: one in a picture that is not displayed would not be painted.
 */
export function legendSwatch(position: Paintable, idPrefix: string): string {
  const pattern = patternFor(position, idPrefix);
  const rect = attributes({
    ...paintOf(position, idPrefix),
    x: 1,
    y: 1,
    width: WIDTH - 2,
    height: HEIGHT - 2,
    rx: 1.5,
  });
  return `<svg class="map-swatch"${attributes(SIZE)} aria-hidden="true" focusable="false">${pattern && `<defs>${pattern}</defs>`}<rect${rect}/></svg>`;
}

/**
 * A swatch in the patterns of the map with this `idPrefix`, which must be displayed on the same page. With a country it
 * stands for one that the map does not draw, so that a script paints and marks it as it does a shape.
 */
export function sharedSwatch(
  position: Paintable,
  idPrefix: string,
  { country, marks = [] }: { country?: string; marks?: readonly Mark[] } = {},
): string {
  const rect = attributes({
    'data-country': country,
    ...paintOf(position, idPrefix),
    x: 1,
    y: 1,
    width: WIDTH - 2,
    height: HEIGHT - 2,
    rx: 1.5,
  });
  const uses = placeMarks(marks, false).map(
    ({ mark, x }) => `<use${attributes({ href: `#${markId(mark, idPrefix)}`, x })}/>`,
  );
  const place = attributes({ transform: `translate(${WIDTH / 2} ${HEIGHT / 2})`, 'data-marks': country });
  const drawn = `<rect${rect}/>${country ? `<g${place}>${uses.join('')}</g>` : ''}`;
  return `<svg class="map-swatch"${attributes(SIZE)} aria-hidden="true">${drawn}</svg>`;
}

/** A mark as a swatch of 14 CSS px, the glyph that of the map with this `idPrefix` on the same page. */
export function sharedMarkSwatch(mark: Mark, idPrefix: string): string {
  const use = `<use${attributes({ href: `#${markId(mark, idPrefix)}` })}/>`;
  return `<svg class="map-swatch"${attributes(MARK_SIZE)} aria-hidden="true">${use}</svg>`;
}

/** A mark as a swatch of 14 CSS px; `idPrefix` must be new for each. */
export function markSwatch(mark: Mark, idPrefix: string): string {
  const use = `<use${attributes({ href: `#${markId(mark, idPrefix)}` })}/>`;
  return `<svg class="map-swatch"${attributes(MARK_SIZE)} aria-hidden="true" focusable="false"><defs>${markGlyph(mark, idPrefix)}</defs>${use}</svg>`;
}
