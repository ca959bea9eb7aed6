import {
  type Mover,
  movers,
  SOLDIER_ANSWERS,
  SOLDIER_TONES,
  type SoldierAnswer,
  type Step,
  WAYS,
} from '../answers/movers.ts';
import type { MoversChart } from '../charts/movers-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** An answer on soldiers in a word or three. */
export function soldierAnswer(answer: SoldierAnswer): string {
  return translate(`chart.movers.answer.${answer}`);
}

/** Who answers otherwise on soldiers than at first, as small charts of steps. */
export function moversInput(record: PublicRecord): MoversChart {
  const all = movers(record, { knownBy: record.recordDate });
  const going = (way: Mover['way']) => all.filter((mover) => mover.way === way);
  return {
    idPrefix: 'movers',
    words: chartWords(record, 'movers', {
      countFurther: going('further').length,
      countBack: going('back').length,
    }),
    levels: SOLDIER_ANSWERS.map((answer) => ({ text: soldierAnswer(answer), tone: SOLDIER_TONES[answer] })),
    scale: [translate('chart.movers.top'), translate('chart.movers.bottom')],
    groups: WAYS.map((way) => ({
      title: translate(`chart.movers.${way}`),
      panels: going(way).map((mover) => panel(mover)),
    })),
  };
}

function panel({
  country,
  steps,
  first,
  last,
  until,
}: Mover): MoversChart['groups'][number]['panels'][number] {
  const [before, after] = [soldierAnswer(first.answer), soldierAnswer(last.answer)];
  return {
    id: country.id,
    name: country.name,
    href: countryPath(country),
    tip: translate('chart.movers.tip', { country: country.name, before, after }),
    before: translate('chart.movers.before', { answer: before, date: monthOf(first) }),
    after: translate('chart.movers.after', { answer: after, date: monthOf(last) }),
    steps: steps.map(({ from, answer }) => ({ from, level: SOLDIER_ANSWERS.indexOf(answer) })),
    until,
  };
}

function monthOf({ from }: Step): string {
  return formatDay(from, 'monthShort');
}
