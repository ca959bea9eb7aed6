import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';
import { markId } from './mark-uses.ts';

// Drawn in a disc of radius 5.5 about the origin, told apart by form alone: quotation marks in a dotted ring (said by
// others), a flag in a square (an earlier government), a clock (old words).
const QUOTE = 'a1.2 1.2 0 1 1 2.4 0q0 2.2-2 2.9q.8-1 .6-1.7a1.2 1.2 0 0 1-1-1.2z';
const GLYPHS: Readonly<Record<Mark, MarkupElement>> = {
  'not-own-words': element('path', { class: 'map-mark-solid', d: `M-2.9-.6${QUOTE}M.4-.6${QUOTE}` }),
  'former-government': element('path', { d: 'M-2.5 3v-5.6H2.8L1.4-1.1 2.8.6H-2.5' }),
  stale: element('path', { d: 'M0-2.9V.2L2.1 1.5' }),
};

/** The `<g>` that a `<use>` of `markId` draws, about its own origin; in CSS pixels, coloured by the style sheet. */
export function markGlyph(mark: Mark, idPrefix: string): MarkupElement {
  const disc =
    mark === 'former-government'
      ? element('rect', { class: 'map-mark-disc', x: -5, y: -5, width: 10, height: 10, rx: 1 })
      : element('circle', {
          class: 'map-mark-disc',
          r: 5.5,
          'stroke-dasharray': mark === 'not-own-words' ? '1.6 1.6' : null,
        });
  return element('g', { id: markId(mark, idPrefix), class: 'map-mark' }, disc, GLYPHS[mark]);
}
