import type { Country } from '../schema/country.ts';
import type { Day } from '../schema/day.ts';
import { type CountryPosition, countryPosition } from './country-position.ts';
import type { PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';

/** From one day on, until the next of its history, a country stood like this. */
export interface Stand {
  from: Day;
  position: CountryPosition;
}

/** Where a country stood before anybody spoke, and since each day on which somebody did: oldest first, never empty. */
export type CountryHistory = readonly [before: Stand, ...Stand[]];

// Before any day that a statement can have.
const BEGINNING: Day = '0000-01-01';

// A record never changes, and every page asks the same question.
const remembered = new WeakMap<PublicRecord, Map<string, CountryHistory>>();

/**
 * The history of one country in the record as it stood on `knownBy`: positions change on days on which somebody spoke,
 * and on no other. Everything that tells what holds when is read from it. Remembered per record.
 */
export function historyOf(
  record: PublicRecord,
  country: Country,
  { knownBy }: { knownBy: Day },
): CountryHistory {
  const histories = remembered.get(record) ?? new Map<string, CountryHistory>();
  remembered.set(record, histories);
  const key = `${country.id} ${knownBy}`;
  const found = histories.get(key) ?? compute(record, country, knownBy);
  histories.set(key, found);
  return found;
}

/** What holds on a day: the last stand that began by then. */
export function standOn(history: CountryHistory, asOf: Day): Stand {
  return history.findLast(({ from }) => from <= asOf) ?? history[0];
}

function compute(record: PublicRecord, country: Country, knownBy: Day): CountryHistory {
  const statements = recordAsKnown(record, knownBy).statementsByCountry.get(country.id) ?? [];
  const stand = (from: Day) => ({
    from,
    position: countryPosition(country, statements, { asOf: from, knownBy }),
  });
  const days = [...new Set(statements.map(({ said }) => said))].sort();
  return [stand(BEGINNING), ...days.map(stand)];
}
