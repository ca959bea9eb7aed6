import { CATEGORIES } from '../answers/category.ts';
import { type Mover, movers, returned, WAYS } from '../answers/movers.ts';
import { moversCounts } from '../answers/movers-counts.ts';
import { SOLDIER_ANSWERS, type SoldierAnswer } from '../answers/soldier-answer.ts';
import { type Step, toldStep } from '../answers/soldier-steps.ts';
import { categoryName } from '../answers/wording.ts';
import type { MoversChart } from '../charts/movers.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList, inTurn } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Stance } from '../schema/codes.ts';

const STANCE_OF = {
  promised: 'committed',
  ready: 'ready',
  open: 'open',
  undecided: 'undecided',
  declined: 'declined',
} as const satisfies Record<Exclude<SoldierAnswer, 'peacekeepers'>, Stance>;

/** An answer on soldiers, in the words of the stance that gave it. */
function soldierAnswer(say: Say, answer: SoldierAnswer): string {
  return answer === 'peacekeepers'
    ? say('headlines.peacekeepers')
    : capitalised(say(`stances.${STANCE_OF[answer]}`));
}

/** The same of one step: a no for now says so. */
export function stepAnswer(say: Say, { answer, forNow }: Pick<Step, 'answer' | 'forNow'>): string {
  const told = soldierAnswer(say, answer);
  return forNow ? `${told}, ${say('conditions.for-now')}` : told;
}

function wordOf(step: Step): string {
  return translate('chart.movers.word', { answer: toldStep(step) });
}

/** In a few words what a government answered one after the other, and when last: "undecided → ready, Jan 2026". */
export function moversLine({ steps, last }: Mover): string {
  const words = steps.map(wordOf);
  return translate('chart.movers.line', { answers: words.join(' → '), date: monthOf(last) });
}

/** Who answers otherwise on soldiers than at first, as small charts of steps. */
export function moversInput(record: PublicRecord): MoversChart {
  const say = vocabularyOf(record.codebook);
  const all = movers(record, { knownBy: record.recordDate });
  const back = returned(record, { knownBy: record.recordDate }).map(({ inText, name }) => inText ?? name);
  const levels = SOLDIER_ANSWERS.map((answer) => translate('chart.movers.word', { answer }));
  const going = (way: Mover['way']) => all.filter((mover) => mover.way === way);
  return {
    idPrefix: 'movers',
    words: chartWords(record, 'movers', {
      ...moversCounts(say, all),
      levels: inTurn(levels),
      returned:
        back.length > 0
          ? translate('chart.movers.returned', { count: back.length, countries: formatList(back) })
          : '',
    }),
    levels,
    key: CATEGORIES.filter((tone) => all.some(({ steps }) => steps.some((step) => step.tone === tone))).map(
      (tone) => ({ text: categoryName(say, tone, 'headline'), tinted: { tones: [tone], weak: false } }),
    ),
    marks: { silence: translate('chart.movers.silence'), gone: translate('chart.movers.gone') },
    asOf: record.recordDate,
    groups: WAYS.map((way) => ({
      title: translate(`chart.movers.${way}`),
      panels: going(way).map((mover) => panel(say, mover)),
    })),
  };
}

function panel(
  say: Say,
  { country, steps, first, last, until, gone }: Mover,
): MoversChart['groups'][number]['panels'][number] {
  const [before, after] = [stepAnswer(say, first), stepAnswer(say, last)];
  return {
    id: country.id,
    name: country.name,
    href: countryPath(country),
    tip: translate('chart.movers.tip', { country: country.name, before, after }),
    said: steps.map((step) =>
      translate('chart.movers.said', {
        answer: capitalised(wordOf(step)),
        date: monthOf(step),
      }),
    ),
    steps: steps.map(({ from, answer, tone }) => ({ from, level: SOLDIER_ANSWERS.indexOf(answer), tone })),
    until,
    gone,
  };
}

/** On one line. */
function monthOf({ from }: Step): string {
  return formatDay(from, 'monthShort').replaceAll(' ', '\u00a0');
}
