import { element, type MarkupElement } from '../../markup/element.ts';

// A question mark on the country, with a halo as names have: in a disc it looks like a button that helps. 14 CSS px high.
const CURVE = 'M-3-3.2a3 3 0 1 1 4.6 2.5Q0 .3 0 2M0 5v.2';

/** The id of the sign in the picture with this `idPrefix`. */
export function signId(idPrefix: string): string {
  return `${idPrefix}-sign`;
}

/** What a `<use>` of the sign draws, about its own origin; in CSS pixels, coloured by the style sheet. */
export function signGlyph(idPrefix: string): MarkupElement {
  return element('g', { id: signId(idPrefix), class: 'map-sign' }, ...signLines());
}

/** The lines of the sign, in a `<g>` of the class `map-sign`. */
export function signLines(): MarkupElement[] {
  // Not by a style sheet: pictures take only colours and widths from it, and without round ends the dot is none.
  const line = { d: CURVE, 'stroke-linecap': 'round' };
  return [element('path', { class: 'map-halo', ...line }), element('path', line)];
}

/** The sign in its place, so on its own country's ground; the picture with this `idPrefix` has its lines. */
export function signUse(idPrefix: string): MarkupElement {
  return element('use', { href: `#${signId(idPrefix)}` });
}

/** CSS pixels: the circle of a small country, and one that is seen around a sign. */
const CIRCLE = { plain: 4.5, signed: 7 };

/** Parts of a CSS pixel in which circles are drawn: a pattern is that much finer in them, and so is still seen as one. */
export const FINER = 2.5;

/** The radius of a country's circle, in CSS pixels. */
export function circleRadius(signed: boolean): number {
  return CIRCLE[signed ? 'signed' : 'plain'];
}

const SWATCH = { class: 'map-swatch', width: 14, height: 14, viewBox: '-7 -7 14 14', 'aria-hidden': 'true' };

/** The sign as a swatch of 14 CSS px. */
export function signSwatch(): MarkupElement {
  return element('svg', SWATCH, element('g', { class: 'map-sign' }, ...signLines()));
}

/** The same, in the lines of the map with this `idPrefix` on the same page. */
export function sharedSignSwatch(idPrefix: string): MarkupElement {
  return element('svg', SWATCH, signUse(idPrefix));
}

/** Land as it is drawn where nobody is asked. */
export function landSwatch(): MarkupElement {
  return element('svg', SWATCH, element('rect', { class: 'map-land', x: -7, y: -4.5, width: 14, height: 9 }));
}

/** A circle as small countries are drawn. */
export function circleSwatch(): MarkupElement {
  return element('svg', SWATCH, element('circle', { class: 'map-dot', r: CIRCLE.plain }));
}
