import type { Country } from '../schema/country.ts';
import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import { type Change, difference, standsAlike } from './changes.ts';
import { countryPosition } from './country-position.ts';
import { historyOf, standOn } from './history.ts';
import type { PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';

/** A change of position as news: by the days on which its statements entered the record, not by the day of the words. */
export interface News {
  /** The days on which the first and the last of what makes it entered the record. */
  published: Day;
  updated: Day;
  /** As this record knew it at the end of `updated`: reading words again makes news of its own (`revisedPositions`). */
  change: Change;
  /** False where this record answers otherwise for that day by now: read again, taken back, or dated otherwise. */
  stands: boolean;
}

// A record never changes, and every feed and every country's page asks the same question.
const remembered = new WeakMap<PublicRecord, readonly News[]>();

/** Every change that statements brought with them, one for each country and day of words, newest first. */
export function news(record: PublicRecord): readonly News[] {
  const found = remembered.get(record) ?? compute(record);
  remembered.set(record, found);
  return found;
}

function compute(record: PublicRecord): News[] {
  return record.countries
    .flatMap((country) => newsOf(record, country))
    .map((found) => ({ found, key: `${found.updated} ${found.change.date} ${found.change.to.country.id}` }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ found }) => found);
}

function newsOf(record: PublicRecord, country: Country): News[] {
  const days = [...new Set(record.statements.map(({ recorded }) => recorded))].sort();
  const found = new Map<Day, News>();
  for (const on of days) {
    for (const change of enteredOn(record, country, on)) {
      const published = found.get(change.date)?.published ?? on;
      found.set(change.date, { published, updated: on, change, stands: stands(record, change) });
    }
  }
  return [...found.values()];
}

/** What the statements of a day of entry changed, on the days on which they were said. */
function enteredOn(record: PublicRecord, country: Country, on: Day): Change[] {
  const known = (recordAsKnown(record, on).statementsByCountry.get(country.id) ?? []).filter(
    ({ recorded }) => recorded <= on,
  );
  const earlier = known.filter(({ recorded }) => recorded < on);
  const change = (statements: readonly Statement[], date: Day) => {
    const clock = { asOf: date, knownBy: on };
    const before = statements.filter(({ said }) => said < date);
    return difference(
      date,
      countryPosition(country, before, clock),
      countryPosition(country, statements, clock),
    );
  };
  const days = known.filter(({ recorded }) => recorded === on).map(({ said }) => said);
  return [...new Set(days)].sort().flatMap((date) => {
    const [was, is] = [change(earlier, date), change(known, date)];
    return is && !(was && standsAlike(is, was.to)) ? [is] : [];
  });
}

function stands(record: PublicRecord, change: Change): boolean {
  const history = historyOf(record, change.to.country, { knownBy: record.recordDate });
  return standsAlike(change, standOn(history, change.date).position);
}
