import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';
import { markId } from './mark-uses.ts';

// Drawn within 5.8 about the origin, told apart by form alone: two people (said by others), a way out (that government has
// left), hands with an arrow turned back (old words), a page with a question mark (a report that could not be opened). What is
// doubtful has no sign on the map, where the country itself is faded: its glyph is for legends.
const DISC = 'map-mark-disc';
const round = element('circle', { class: DISC, r: 5.8, stroke: 'none' });
const square = { x: -5, y: -5, width: 10, height: 10, rx: 1 };
const GLYPHS: Readonly<Record<Mark, readonly MarkupElement[]>> = {
  doubtful: [element('rect', { 'data-faded': true, 'data-category': 'undecided', ...square })],
  'not-own-words': [
    round,
    element('path', {
      class: 'map-mark-solid',
      d: 'M-3.1-2.2a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1-3.6 0zM-4.5 3.6v-1a3.2 2.6 0 0 1 6.4 0v1zM1.2-3.4a1.5 1.5 0 1 1 0 2.6zM2.2.3a2.3 2.3 0 0 1 2.7 2.3v1H2.7v-1z',
    }),
  ],
  'former-government': [
    element('rect', { class: DISC, ...square }),
    element('path', { d: 'M-.4-2.9H-3v5.8h2.6M-1.2 0H3.3M1.4-1.9 3.3 0 1.4 1.9' }),
  ],
  stale: [round, element('path', { d: 'M-3.3-2.9A4.4 4.4 0 1 1-4.4.6M-4.4-4.6v2.4H-2M0-2.2V.4L1.7 1.4' })],
  'newer-report': [
    element('path', { class: DISC, d: 'M-4-5.4H1.8L4-3.2V5.4H-4z' }),
    element('path', { d: 'M-1.5-1.3a1.5 1.5 0 1 1 2.3 1.2Q0 .4 0 1.3M0 2.7v1.1' }),
  ],
};

/** The `<g>` that a `<use>` of `markId` draws, about its own origin; in CSS pixels, coloured by the style sheet. */
export function markGlyph(mark: Mark, idPrefix: string): MarkupElement {
  return element('g', { id: markId(mark, idPrefix), class: 'map-mark' }, ...GLYPHS[mark]);
}
