import { isStateAlone, mayNotHold } from '../../answers/marks.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';

// A question mark on the country, with a halo as names have: in a disc it looks like a button that helps. 14 CSS px high.
const CURVE = 'M-3-3.2a3 3 0 1 1 4.6 2.5Q0 .3 0 2M0 5v.2';

// Of six rays, as the star on a tile; with the same halo, and as heavy as the question mark.
const STAR = 'M0-4.2V4.2M-3.7-2.1 3.7 2.1M-3.7 2.1 3.7-2.1';

/** What a country can wear: that its answer may no longer hold, and that state-controlled outlets alone report it. */
export type Sign = 'sign' | 'star';

/** The signs of an answer with these marks; the star only where the picture has one. */
export function signsOf({ marks }: { marks?: readonly Mark[] | undefined }, starred = false): Sign[] {
  return [
    ...(mayNotHold({ marks }) ? (['sign'] as const) : []),
    ...(starred && isStateAlone({ marks }) ? (['star'] as const) : []),
  ];
}

/** The id of the star in the picture with this `idPrefix`: pictures without one have none. */
export function starId(idPrefix: string): string {
  return `${idPrefix}-star`;
}

export function starGlyph(idPrefix: string): MarkupElement {
  return element('g', { id: starId(idPrefix), class: 'map-sign' }, ...linesOf(STAR));
}

/** The star as a swatch of 14 CSS px. */
export function starSwatch(): MarkupElement {
  return element('svg', SWATCH, element('g', { class: 'map-sign' }, ...linesOf(STAR)));
}

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
  return linesOf(CURVE);
}

function linesOf(d: string): MarkupElement[] {
  // Not by a style sheet: pictures take only colours and widths from it, and without round ends the dot is none.
  const line = { d, 'stroke-linecap': 'round' };
  return [element('path', { class: 'map-halo', ...line }), element('path', line)];
}

/** The sign in its place, so on its own country's ground; the picture with this `idPrefix` has its lines. */
export function signUse(idPrefix: string): MarkupElement {
  return element('use', { href: `#${signId(idPrefix)}` });
}

/** All of these signs in one place; a star stands beside a question mark. */
export function signUses(signs: readonly Sign[], idPrefix: string): MarkupElement[] {
  return signs.map((sign) =>
    sign === 'sign'
      ? signUse(idPrefix)
      : element('use', { href: `#${starId(idPrefix)}`, x: signs.length > 1 ? 9 : null }),
  );
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
