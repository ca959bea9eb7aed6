import { gridChart } from '../charts/grid-chart.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath } from '../links.ts';
import { answersIn } from './answers-in.ts';
import { conditionInput } from './condition-input.ts';
import { drawn, PARAGRAPHS } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { EXPLAINED } from './names.ts';

/** Conditions that fewer name are left out on a phone. */
const OFTEN = 8;

export function conditionsInstrument({ record }: Content): Made {
  const answers = answersIn(record, 'land');
  const input = conditionInput(record, answers, { contribution: 'land', asOf: record.recordDate });
  const named = (key: string) => input.rows.filter(({ tiles }) => tiles.has(key)).length;
  const often = input.columns.filter(({ key }) => named(key) >= OFTEN);
  const left = input.columns.length - often.length;
  // Hosts cut a frame at 1,000 px: who is not in the grid is told on its page.
  const framed = { ...input, words: { ...input.words, note: translate('chart.conditions.both') } };
  return {
    ...drawn(input, gridChart, PARAGRAPHS, framed, { ...framed, columns: often }),
    left: {
      narrow:
        left > 0 ? translate('instrument.conditions.left', { count: left, most: OFTEN - 1 }) : undefined,
    },
    page: explainerPath(EXPLAINED.conditions),
    table: 'codings',
  };
}
