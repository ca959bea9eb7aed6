import { CONTRIBUTIONS, type Contribution } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import type { CountryPosition } from './country-position.ts';
import { historyOf } from './history.ts';
import { type Position, readingsOf } from './position.ts';
import type { PublicRecord } from './public-record.ts';

/** One country on one day: where it stood until then, where it stands since, and the statements that did it. */
export interface Change {
  date: Day;
  from: CountryPosition;
  to: CountryPosition;
  headlineChanged: boolean;
  /** Contributions whose status, stance or place changed; never empty. */
  contributions: readonly Contribution[];
  /** Ids of the statements now in force on those contributions, sorted. */
  statements: readonly string[];
}

// A record never changes, and every page asks the same question.
const remembered = new WeakMap<PublicRecord, Map<Day, readonly Change[]>>();

/** Every change of a position in the record as it stood on `knownBy`, by date, then country. Remembered per record. */
export function changes(record: PublicRecord, { knownBy }: { knownBy: Day }): readonly Change[] {
  const answers = remembered.get(record) ?? new Map<Day, readonly Change[]>();
  remembered.set(record, answers);
  const found = answers.get(knownBy) ?? computeChanges(record, knownBy);
  answers.set(knownBy, found);
  return found;
}

function computeChanges(record: PublicRecord, knownBy: Day): Change[] {
  return record.countries
    .flatMap((country) => {
      const history = historyOf(record, country, { knownBy });
      return history.flatMap(({ from, position }, index) => {
        const before = history[index - 1];
        return (before && difference(from, before.position, position)) ?? [];
      });
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The days on which any position changed, oldest first: each has a map page. A day that an edition knew stays, though
 * its words are read in another way since: its address is for ever.
 */
export function changeDates(record: PublicRecord, { knownBy }: { knownBy: Day }): Day[] {
  const editions = record.editions.map(({ on }) => on).filter((on) => on < knownBy);
  const days = [...editions, knownBy].flatMap((day) => changes(record, { knownBy: day }));
  return [...new Set(days.map(({ date }) => date))].sort();
}

/** What differs between two positions of one country, or undefined. */
export function difference(date: Day, from: CountryPosition, to: CountryPosition): Change | undefined {
  const contributions = CONTRIBUTIONS.filter(
    (contribution) => stand(from.positions[contribution]) !== stand(to.positions[contribution]),
  );
  if (contributions.length === 0) return undefined;
  const statements = contributions.flatMap((contribution) =>
    readingsOf(to.positions[contribution]).flatMap((reading) => reading.statements),
  );
  return {
    date,
    from,
    to,
    headlineChanged: from.readings.join() !== to.readings.join(),
    contributions,
    statements: [...new Set(statements)].sort(),
  };
}

/** Whether a country stands where a change led it, on everything that the change moved. */
export function standsAlike({ to, contributions }: Change, { positions }: CountryPosition): boolean {
  return contributions.every((one) => stand(to.positions[one]) === stand(positions[one]));
}

// Of missions only peacekeeping is another answer: whether words named the coalition or nobody moves no position.
function stand(position: Position): string {
  const readings = readingsOf(position).map(
    ({ stance, place, mission }) => `${stance} ${place} ${mission === 'peacekeeping'}`,
  );
  return [position.status, ...readings].join(', ');
}
