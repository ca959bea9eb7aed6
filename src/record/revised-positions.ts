import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import { type Change, difference } from './changes.ts';
import { countryPosition } from './country-position.ts';
import { entryAsKnown, entryBefore } from './entry-as-known.ts';
import type { PublicRecord } from './public-record.ts';

/** A country whose position is another one since the day `on`, because statements about it were revised that day. */
export interface RevisedPosition {
  on: Day;
  /** From the position before the revisions to that after them, on the latest day on which the two differ. */
  change: Change;
  revised: readonly { statement: Statement; why: string }[];
}

// A record never changes, and every feed asks the same question.
const remembered = new WeakMap<PublicRecord, readonly RevisedPosition[]>();

/** Every position that a revision changed, by the day of the revision, then country. Remembered per record. */
export function revisedPositions(record: PublicRecord): readonly RevisedPosition[] {
  const found = remembered.get(record) ?? compute(record);
  remembered.set(record, found);
  return found;
}

function compute(record: PublicRecord): RevisedPosition[] {
  const days = record.statements.flatMap(({ revised = [] }) => revised.map(({ on }) => on));
  return [...new Set(days)].sort().flatMap((on) => revisedOn(record, on));
}

function revisedOn(record: PublicRecord, on: Day): RevisedPosition[] {
  const touched = record.statements.flatMap((statement) => {
    const [after, before] = [entryAsKnown(statement, on), entryBeforeDay(statement, on)];
    return after.revised?.at(-1)?.on === on ? [{ after, before }] : [];
  });
  const others = record.statements
    .map((statement) => entryAsKnown(statement, on))
    .filter(({ id }) => !touched.some(({ after }) => after.id === id));
  return record.countries.flatMap((country) => {
    const about = ({ country: id }: Statement) => id === country.id;
    const revised = touched.filter(({ after, before }) => about(after) || about(before));
    if (revised.length === 0) return [];
    const now = [...others, ...revised.map(({ after }) => after)].filter(about);
    const then = [...others, ...revised.map(({ before }) => before)].filter(about);
    // Both are asked as known on the day itself, so that only its revisions make a difference.
    const position = (statements: readonly Statement[], asOf: Day) =>
      countryPosition(country, statements, { asOf, knownBy: on });
    const change = [...new Set([...now, ...then].map(({ said }) => said))]
      .sort()
      .map((day) => difference(day, position(then, day), position(now, day)))
      .findLast((found) => found !== undefined);
    return change ? [{ on, change, revised: revised.map(({ after }) => reason(after)) }] : [];
  });
}

/** A statement before every revision of a day. */
function entryBeforeDay(statement: Statement, day: Day): Statement {
  const { revised = [] } = statement;
  return entryBefore(statement, revised.filter(({ on }) => on < day).length);
}

function reason(statement: Statement): { statement: Statement; why: string } {
  return { statement, why: statement.revised?.at(-1)?.why ?? '' };
}
