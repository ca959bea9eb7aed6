import { capitalised } from '../i18n/capitalised.ts';
import { formatList } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import { isWillingStance } from '../record/headline.ts';
import { type Clock, isKnown } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { recordAsKnown } from '../record/record-as-known.ts';
import type { Day } from '../schema/day.ts';
import type { Figure } from '../schema/figure.ts';
import type { Answer } from './answer.ts';
import { type Awaited, conditionGrid } from './condition-grid.ts';
import { newestWords } from './newest-words.ts';
import { type Rung, rungOf } from './rung.ts';

/** The columns that the verdict counts, in its order. Whom only a mandate would send is not among them. */
const COUNTED = ['promised', 'ready', 'open', 'conflicting'] as const satisfies readonly Rung[];

/** What the verdict is made of: countries by what they say on soldiers. */
export interface Counts extends Readonly<Record<(typeof COUNTED)[number], number>> {
  /** Countries with words that offer soldiers while the war goes on. */
  wartime: number;
}

/** Counts the answers to the main question for the verdict. */
export function verdictCounts(record: PublicRecord, answers: readonly Answer[], clock: Clock): Counts {
  const count = (key: Rung) => answers.filter((answer) => rungOf(answer) === key).length;
  return {
    promised: count('promised'),
    ready: count('ready'),
    open: count('open'),
    conflicting: count('conflicting'),
    wartime: offeringInWar(record, clock),
  };
}

/**
 * The sentences that answer the question in the news, with whether as many have promised soldiers as it says: "No. Three
 * countries have promised soldiers for after a ceasefire, two say they are ready to send some and …". Nobody is left out
 * by a zero: that none has promised is said, other parts without a country are not there. `told`: a sentence on what was
 * counted, which stands beside the no.
 */
export function verdict(say: Say, counts: Counts, asked?: number, told?: string): string {
  const no = saidNo(say, counts, asked);
  const sentences = [
    ...(no ? [no, ...(told ? [told] : [])] : []),
    tally(say, counts),
    say('verdict.wartime', { count: counts.wartime, number: inWords(say, counts.wartime) }),
  ];
  return sentences.map(capitalised).join(' ');
}

/** The same in one sentence, for places with little room: the no, and who has promised, is ready and rules nothing out. */
export function verdictInShort(say: Say, counts: Counts, asked?: number): string {
  const no = saidNo(say, counts, asked);
  return [...(no ? [no] : []), tally(say, counts)].map(capitalised).join(' ');
}

/** "No.", where fewer have promised soldiers than the question says. */
export function saidNo(say: Say, counts: Counts, asked: number | undefined): string | undefined {
  return asked !== undefined && counts.promised < asked ? say('verdict.no') : undefined;
}

function tally(say: Say, counts: Counts): string {
  const parts = COUNTED.filter((key) => key === 'promised' || counts[key] > 0).map((key) =>
    say(`verdict.${key}`, { count: counts[key], number: inWords(say, counts[key]) }),
  );
  return `${formatList(parts)}.`;
}

const WILLING: readonly string[] = ['promised', 'ready', 'open'] satisfies readonly Rung[];

/** What the willing wait for, each with the conditions that are one: whichever end of the fighting comes. */
const WAITED_FOR = [
  ['fighting', ['ceasefire', 'peace-deal']],
  ['us-backstop', ['us-backstop']],
  ['parliament', ['parliament']],
] as const satisfies readonly (readonly [string, readonly Awaited[]])[];

/**
 * What those who promised soldiers, are ready or do not rule it out name as a condition, and how many of them, as the grid of
 * conditions has it: a sentence, and another where some of the words are older. Undefined where nobody names any.
 */
export function verdictConditions(
  say: Say,
  { record, answers, clock }: { record: PublicRecord; answers: readonly Answer[]; clock: Clock },
): string | undefined {
  const willing = answers.filter((answer) => WILLING.includes(rungOf(answer)));
  const { rows } = conditionGrid(record, willing, clock);
  const naming = WAITED_FOR.map(([key, conditions]) => ({
    key,
    cells: rows
      .map(({ cells }) => conditions.flatMap((one) => cells.get(one) ?? []))
      .filter(({ length }) => length > 0),
  }));
  const parts = naming
    .filter(({ cells }) => cells.length > 0)
    .map(({ key, cells: { length: count } }) =>
      say(`verdict.condition.${key}`, { count, number: inWords(say, count) }),
    );
  if (parts.length === 0) return undefined;
  const told = say('verdict.conditions', {
    total: inWords(say, willing.length),
    conditions: formatList(parts),
  });
  const isOlder = naming.some(({ cells }) => cells.some((named) => named.every(({ older }) => older)));
  return isOlder ? `${told} ${say('verdict.conditionsOlder')}` : told;
}

/** The day of the newest words among the answers that the verdict counts; undefined where it counts none. */
export function verdictDay(answers: readonly Answer[]): Day | undefined {
  const counted: readonly string[] = COUNTED;
  return newestWords(answers.filter((answer) => counted.includes(rungOf(answer))));
}

/**
 * The most countries that anybody said were committed or ready, and who said it first: the number in the news. Of those
 * who said it on one day, the one whom this record had first.
 */
export function findNumberInNews({ figures }: Pick<PublicRecord, 'figures'>): Figure | undefined {
  const told = figures.filter(
    ({ topic, unit }) => (topic === 'committed' || topic === 'ready') && unit === 'countries',
  );
  const most = Math.max(...told.map(({ value }) => value));
  const when = ({ said, recorded }: Figure) => `${said} ${recorded}`;
  return told
    .filter(({ value }) => value === most)
    .reduce<Figure | undefined>((first, one) => (first && when(first) <= when(one) ? first : one), undefined);
}

/** Whatever was said later: a no for afterwards does not take back an offer for the war. */
function offeringInWar(record: PublicRecord, clock: Clock): number {
  const offers = recordAsKnown(record, clock.knownBy).statements.filter(
    (statement) =>
      isKnown(statement, clock) &&
      record.countriesById.has(statement.country) &&
      statement.codings.some(
        ({ contribution, scope, stance, place }) =>
          contribution === 'land' && scope === 'wartime' && place !== 'outside' && isWillingStance(stance),
      ),
  );
  return new Set(offers.map(({ country }) => country)).size;
}

/** "three"; from ten on a figure. */
export function inWords(say: Say, count: number): string {
  return say('verdict.number', { count });
}
