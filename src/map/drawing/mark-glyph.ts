import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';
import { markId } from './mark-uses.ts';

// Drawn in a disc of radius 5.5 about the origin, told apart by form alone: quotation marks in a dotted ring (said by
// others), a flag in a square (an earlier government), a clock (old words), a closed letter (a newer report, not read). What
// is doubtful has no sign on the map, where the country itself is faded: its glyph is for legends.
const QUOTE = 'a1.2 1.2 0 1 1 2.4 0q0 2.2-2 2.9q.8-1 .6-1.7a1.2 1.2 0 0 1-1-1.2z';
const DISC = 'map-mark-disc';
const SQUARE = { x: -5, y: -5, width: 10, height: 10, rx: 1 };
const GLYPHS: Readonly<Record<Mark, readonly MarkupElement[]>> = {
  doubtful: [element('rect', { 'data-faded': true, 'data-category': 'undecided', ...SQUARE })],
  'not-own-words': [
    element('circle', { class: DISC, r: 5.5, 'stroke-dasharray': '1.6 1.6' }),
    element('path', { class: 'map-mark-solid', d: `M-2.9-.6${QUOTE}M.4-.6${QUOTE}` }),
  ],
  'former-government': [
    element('rect', { class: DISC, ...SQUARE }),
    element('path', { d: 'M-2.5 3v-5.6H2.8L1.4-1.1 2.8.6H-2.5' }),
  ],
  stale: [element('circle', { class: DISC, r: 5.5 }), element('path', { d: 'M0-2.9V.2L2.1 1.5' })],
  'newer-report': [element('path', { class: DISC, d: 'M5-4v8H-5v-8zL0 .5-5-4' })],
};

/** The `<g>` that a `<use>` of `markId` draws, about its own origin; in CSS pixels, coloured by the style sheet. */
export function markGlyph(mark: Mark, idPrefix: string): MarkupElement {
  return element('g', { id: markId(mark, idPrefix), class: 'map-mark' }, ...GLYPHS[mark]);
}
