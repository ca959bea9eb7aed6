import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';
import { markGlyph } from './mark-glyph.ts';
import { markId } from './mark-uses.ts';

const ROOT = { class: 'map-swatch', width: 14, height: 14, viewBox: '-7 -7 14 14', 'aria-hidden': 'true' };

/** A mark as a swatch of 14 CSS px; `idPrefix` must be new for each. */
export function markSwatch(mark: Mark, idPrefix: string): MarkupElement {
  const glyph = element('defs', {}, markGlyph(mark, idPrefix));
  return element('svg', { ...ROOT, focusable: 'false' }, glyph, useOf(mark, idPrefix));
}

/** A circle as small countries are drawn. */
export function circleSwatch(): MarkupElement {
  const circle = element('circle', { class: 'map-mark-disc', r: 4.5 });
  return element('svg', ROOT, element('g', { class: 'map-mark' }, circle));
}

/** A mark as a swatch of 14 CSS px, the glyph that of the map with this `idPrefix` on the same page. */
export function sharedMarkSwatch(mark: Mark, idPrefix: string): MarkupElement {
  return element('svg', ROOT, useOf(mark, idPrefix));
}

function useOf(mark: Mark, idPrefix: string): MarkupElement {
  return element('use', { href: `#${markId(mark, idPrefix)}` });
}
