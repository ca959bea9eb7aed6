import type { Answer } from '../../answers/answer.ts';
import { answerLabel } from '../../answers/wording.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import type { Context } from './context.ts';

/** An answer in its colour and in words. */
export function answerBadge(answer: Answer, { say, swatch }: Pick<Context, 'say' | 'swatch'>): MarkupElement {
  const { paint, country } = answer;
  return element(
    'span',
    { class: 'badge' },
    swatch(paint, country.id),
    element('span', {}, answerLabel(say, answer)),
  );
}
