import type { Paint } from '../../answers/paint.ts';
import { element, type Markup, type MarkupElement } from '../../markup/element.ts';
import { painting } from './painting.ts';

const WIDTH = 28;
const HEIGHT = 18;

/** The root of a swatch; hidden from assistive technology, because its words stand beside it. */
export const SWATCH = {
  class: 'map-swatch',
  width: WIDTH,
  height: HEIGHT,
  viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
  'aria-hidden': 'true',
};

/** Moves what is drawn about its origin into the middle of a swatch. */
export const SWATCH_MIDDLE = `translate(${WIDTH / 2} ${HEIGHT / 2})`;

/** What is painted of a swatch. */
export function swatchGround(attributes: MarkupElement['attributes']): MarkupElement {
  return element('rect', { ...attributes, x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2, rx: 1.5 });
}

/** A swatch in the patterns of the map with this `idPrefix`, which must be displayed on the same page; `over` lies on it. */
export function sharedSwatch(paint: Paint, idPrefix: string, ...over: Markup[]): MarkupElement {
  return element('svg', SWATCH, swatchGround(painting(paint, idPrefix)), ...over);
}
