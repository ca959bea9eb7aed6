import type { Answer } from '../../answers/answer.ts';
import { answerLabel } from '../../answers/wording.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { isFaded } from '../drawing/painting.ts';
import type { Context } from './context.ts';

/** An answer in its colour and in words. */
export function answerBadge(answer: Answer, { say, swatch }: Pick<Context, 'say' | 'swatch'>): MarkupElement {
  const { paint, country, marks } = answer;
  return element(
    'span',
    { class: 'badge', 'data-faded': isFaded(marks) },
    swatch(paint, country.id),
    element('span', {}, answerLabel(say, answer)),
  );
}
