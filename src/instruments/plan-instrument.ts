import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { offersOf } from '../answers/offers.ts';
import { planChart } from '../charts/plan-chart.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { explainerPath } from '../links.ts';
import { answersIn } from './answers-in.ts';
import { both, drawn, PARAGRAPHS } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { EXPLAINED } from './names.ts';
import { planInput } from './plan-input.ts';

/** The parts of the plan that its title counts. */
const COUNTED_PARTS = ['air', 'land', 'sea'] as const;

export function planInstrument({ record }: Content): Made {
  const input = planInput(record);
  const parts = input.parts.filter(({ key }) => COUNTED_PARTS.some((counted) => counted === key));
  const offered = COUNTED_PARTS.flatMap((question) => {
    const { inside, outside } = offersOf(answersIn(record, question));
    return [...inside, ...outside].map(({ answer }) => answer);
  });
  const asOf = asOfLine(vocabularyOf(record.codebook), newestWords(offered), record.recordDate);
  const words = { ...input.words, subtitle: translate('instrument.plan.subtitle', { asOf }) };
  return {
    ...drawn(input, planChart, PARAGRAPHS, { ...input, words, steps: [], parts }),
    left: both(translate('instrument.plan.left', { count: input.parts.length - parts.length })),
    page: explainerPath(EXPLAINED.plan),
    table: 'codings',
  };
}
