import { firstCarrying } from '../record/carrying-words.ts';
import { newestDay, statementsAsKnown } from '../record/earning.ts';
import { historyOf } from '../record/history.ts';
import { readingsOf } from '../record/position.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { isForNow } from '../record/shade.ts';
import { takesBack } from '../record/step-back.ts';
import type { Country } from '../schema/country.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import { positionPaint } from './position-paint.ts';
import { type SoldierAnswer, soldierAnswerOf, stepsTowardsNo } from './soldier-answer.ts';

/** One answer on soldiers in a country's own words, from the day on which it was first given until the next. */
export interface Step {
  from: Day;
  answer: SoldierAnswer;
  /** Whether it is a no about the present only: a no all the same, and told with that word. */
  forNow: boolean;
  /** The words that gave it; if several, those that carry it. */
  statement: Statement;
}

/** A country whose newest answer on soldiers is another one than its first, both in its own words. */
export interface Mover {
  country: Country;
  /** At least two, no two in a row alike. */
  steps: readonly [Step, ...Step[]];
  first: Step;
  last: Step;
  /** The newest words on soldiers. */
  until: Day;
  way: Way;
}

/** Nearer to a yes than at first, or further from it. */
export const WAYS = ['further', 'back'] as const;

export type Way = (typeof WAYS)[number];

/** Days that an answer has to stand: what another voice of the same government undid within a week moved nothing. */
export const STANDS = 7;

/**
 * Whoever answers otherwise on soldiers than at first, in the order of the newest move. Others' words do not count, nor
 * does what did not stand a week, nor softer words that take nothing back.
 */
export function movers(record: PublicRecord, { knownBy }: { knownBy: Day }): Mover[] {
  return record.countries
    .flatMap((country) => moverOf(record, country, knownBy) ?? [])
    .sort((a, b) => (a.last.from < b.last.from ? 1 : a.last.from > b.last.from ? -1 : 0));
}

function moverOf(record: PublicRecord, country: Country, knownBy: Day): Mover | undefined {
  const given = answersGiven(record, country, knownBy);
  const [first, ...others] = lasting(given);
  const last = others.at(-1);
  const newest = given.at(-1);
  if (!first || !last || !newest || first.answer === last.answer) return undefined;
  const way = stepsTowardsNo(first.answer, last.answer) > 0 ? 'back' : 'further';
  if (way === 'back' && !newest.takesBack) return undefined;
  return { country, steps: [first, ...others], first, last, until: newest.until, way };
}

/** An answer on the day `until` on which it was given, and whether it takes a firmer one back. */
interface Given extends Step {
  until: Day;
  takesBack: boolean;
}

/** Each day on which a country answered for itself. */
function answersGiven(record: PublicRecord, country: Country, knownBy: Day): Given[] {
  return historyOf(record, country, { knownBy }).flatMap(({ from, position }) => {
    const { land } = position.positions;
    if (land.status === 'unknown' || !land.ownWords) return [];
    const answer = soldierAnswerOf({ paint: positionPaint(position, 'headline') });
    const readings = readingsOf(land);
    const ids = readings.flatMap(({ statements }) => statements);
    const statements = statementsAsKnown(record, ids, knownBy);
    const until = newestDay(statements);
    const newest = statements.filter(({ said }) => said === until);
    const carrying = firstCarrying(record, newest, [{ contribution: 'land', readings }]);
    const statement = carrying?.statement ?? newest[0];
    const forNow = answer === 'declined' && isForNow(position.positions);
    if (!answer || !statement || !until) return [];
    return [
      { from, answer, forNow, statement, until, takesBack: takesBack(record, { readings, statements }) },
    ];
  });
}

/** The steps among them: without what did not stand, but for the first words of all, and without repetitions. */
function lasting(given: readonly Step[]): Step[] {
  const changed = distinct(given);
  const stood = changed.filter(({ from }, index) => {
    const next = changed[index + 1];
    return index === 0 || !next || dayNumber(next.from) - dayNumber(from) >= STANDS;
  });
  return distinct(stood);
}

/** The answer of a step as messages select it. */
export function toldStep({ answer, forNow }: Pick<Step, 'answer' | 'forNow'>): SoldierAnswer | 'notNow' {
  return forNow ? 'notNow' : answer;
}

function distinct(steps: readonly Step[]): Step[] {
  return steps.filter(({ answer }, index) => answer !== steps[index - 1]?.answer);
}
