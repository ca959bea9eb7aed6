import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { offersOf } from '../answers/offers.ts';
import type { PlanChart } from '../charts/plan.ts';
import { planChart } from '../charts/plan-chart.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { explainerPath } from '../links.ts';
import { answersIn } from './answers-in.ts';
import { drawn, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { EXPLAINED } from './names.ts';
import { planInput } from './plan-input.ts';

/** The stage that a frame shows: what the title counts. */
const SHOWN = 'force';

export function planInstrument({ record }: Content): Made {
  const input = planInput(record);
  const offered = (['air', 'land', 'sea'] as const).flatMap((question) => {
    const { inside, outside } = offersOf(answersIn(record, question));
    return [...inside, ...outside].map(({ answer }) => answer);
  });
  const asOf = asOfLine(vocabularyOf(record.codebook), newestWords(offered), record.recordDate);
  const wide = shortened(input, translate('instrument.plan.subtitle', { asOf }));
  const narrow = offersAlone(shortened(input, asOf));
  return {
    ...drawn(input, planChart, TABLE, wide, narrow),
    left: {
      wide: translate('instrument.plan.left', { count: partsOf(input) - partsOf(wide) }),
      narrow: translate('instrument.plan.leftOnPhone', { count: partsOf(input) - partsOf(narrow) }),
    },
    page: explainerPath(EXPLAINED.plan),
    table: 'codings',
  };
}

function shortened(chart: PlanChart, subtitle: string): PlanChart {
  return {
    ...chart,
    words: { ...chart.words, subtitle },
    stages: chart.stages.filter(({ key }) => key === SHOWN),
  };
}

function partsOf({ stages }: PlanChart): number {
  return stages.flatMap(({ parts }) => parts).length;
}

/** For a phone, whose frame some hosts cut at 1,000 px: who has offered what, and what nobody knows. */
function offersAlone(chart: PlanChart): PlanChart {
  return {
    ...chart,
    stages: chart.stages.map((stage) => ({
      ...stage,
      title: '',
      parts: stage.parts.map((part) => ({
        ...part,
        stratum: undefined,
        text: undefined,
        by: undefined,
        missing: [], // the words that name them are not there
      })),
    })),
  };
}
