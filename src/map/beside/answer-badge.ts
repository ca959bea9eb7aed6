import type { Answer } from '../../answers/answer.ts';
import { answerLabel } from '../../answers/wording.ts';
import type { Say } from '../../i18n/say.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { swatch } from '../drawing/swatch.ts';

/** An answer in its colour and in words. `idPrefix`: new for every badge of one country on a page. */
export function answerBadge(say: Say, answer: Answer, idPrefix: string): MarkupElement {
  return element(
    'span',
    { class: 'badge' },
    swatch(answer.paint, `${idPrefix}-${answer.country.id}`),
    element('span', {}, answerLabel(say, answer)),
  );
}
