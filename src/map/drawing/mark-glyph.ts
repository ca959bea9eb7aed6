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
      d: 'M-3-2a2 2 0 1 1 4 0a2 2 0 1 1-4 0M-4 4a3 3 0 0 1 6 0M2-4a2 2 0 0 1 0 4M3 1a3 3 0 0 1 1.5 3H3',
    }),
  ],
  'former-government': [
    element('rect', { class: DISC, ...square }),
    element('path', { d: 'M0-3h-3v6h3M-1 0h4M1-2l2 2-2 2' }),
  ],
  stale: [round, element('path', { d: 'M-3-3a4.3 4.3 0 1 1-1 3M-4-5v3h3M0-2v2l2 1' })],
  'newer-report': [
    element('path', { class: DISC, d: 'M-4-5h6l2 2v8h-8z' }),
    element('path', { d: 'M-1.5-1a1.5 1.5 0 1 1 2 1.4l-.5 1M0 3v1' }),
  ],
};

/** The `<g>` that a `<use>` of `markId` draws, about its own origin; in CSS pixels, coloured by the style sheet. */
export function markGlyph(mark: Mark, idPrefix: string): MarkupElement {
  return element('g', { id: markId(mark, idPrefix), class: 'map-mark' }, ...GLYPHS[mark]);
}
