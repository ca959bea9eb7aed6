import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { offersOf } from '../answers/offers.ts';
import type { PlanChart } from '../charts/plan.ts';
import { planChart } from '../charts/plan-chart.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { explainerPath } from '../links.ts';
import { answersIn } from './answers-in.ts';
import { drawn, PARAGRAPHS } from './drawn.ts';
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
  const short = { ...input, words, steps: [], parts };
  const left = { count: input.parts.length - parts.length };
  return {
    ...drawn(input, planChart, PARAGRAPHS, short, offersAlone(short, asOf)),
    left: {
      wide: translate('instrument.plan.left', left),
      narrow: translate('instrument.plan.leftOnPhone', left),
    },
    page: explainerPath(EXPLAINED.plan),
    table: 'codings',
  };
}

/** For a phone, whose frame some hosts cut at 1,000 px: who has offered what, and what nobody knows. */
function offersAlone(chart: PlanChart, asOf: string): PlanChart {
  return {
    ...chart,
    words: { ...chart.words, subtitle: asOf },
    parts: chart.parts.map((part) => ({ ...part, text: undefined, by: undefined })),
    key: chart.key.map((meaning) =>
      meaning.tinted?.weak ? { ...meaning, text: translate('mark.doubtful') } : meaning,
    ),
  };
}
