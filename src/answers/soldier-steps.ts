import { firstCarrying } from '../record/carrying-words.ts';
import { newestDay, statementsAsKnown } from '../record/earning.ts';
import { historyOf } from '../record/history.ts';
import { readingsOf } from '../record/position.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { isForNow } from '../record/shade.ts';
import { takesBack } from '../record/step-back.ts';
import type { Condition } from '../schema/codes.ts';
import type { Country } from '../schema/country.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import type { Category } from './category.ts';
import { positionPaint } from './position-paint.ts';
import { type SoldierAnswer, soldierAnswerOf } from './soldier-answer.ts';

/** One answer on soldiers in a country's own words, from the day on which it was first given until the next. */
export interface Step {
  from: Day;
  answer: SoldierAnswer;
  /** The colour that the map had for the country that day, which may tell of other help, too. */
  tone: Category;
  /** Whether it is a no about the present only: a no all the same, and told with that word. */
  forNow: boolean;
  /** The words that gave it; if several, those that carry it. */
  statement: Statement;
}

/** An answer on the day `until` on which it was given, what it hangs on, and whether it takes a firmer one back. */
export interface Given extends Step {
  until: Day;
  conditions: ReadonlySet<Condition>;
  takesBack: boolean;
}

/** Days that an answer has to stand: what another voice of the same government undid within a week moved nothing. */
export const STANDS = 7;

/** Each day on which a country answered for itself. */
export function answersGiven(record: PublicRecord, country: Country, knownBy: Day): Given[] {
  return historyOf(record, country, { knownBy }).flatMap(({ from, position }) => {
    const { land } = position.positions;
    if (land.status === 'unknown' || !land.ownWords) return [];
    const paint = positionPaint(position, 'headline');
    const answer = soldierAnswerOf({ paint });
    const readings = readingsOf(land);
    const ids = readings.flatMap(({ statements }) => statements);
    const statements = statementsAsKnown(record, ids, knownBy);
    const until = newestDay(statements);
    const newest = statements.filter(({ said }) => said === until);
    const carrying = firstCarrying(record, newest, [{ contribution: 'land', readings }]);
    const statement = carrying?.statement ?? newest[0];
    const forNow = answer === 'declined' && isForNow(position.positions);
    if (!answer || !statement || !until) return [];
    return {
      from,
      answer,
      tone: paint[0],
      forNow,
      statement,
      until,
      conditions: new Set(readings.flatMap(({ conditions }) => conditions)),
      takesBack: takesBack(record, { readings, statements }),
    };
  });
}

/** The steps among them: without what did not stand, but for the first words of all, and without repetitions. */
export function lasting<One extends Step>(given: readonly One[]): One[] {
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

function distinct<One extends Step>(steps: readonly One[]): One[] {
  return steps.filter(({ answer }, index) => answer !== steps[index - 1]?.answer);
}
