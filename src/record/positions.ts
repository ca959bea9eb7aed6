import type { CountryPosition } from './country-position.ts';
import { historyOf, standOn } from './history.ts';
import type { Clock } from './in-force.ts';
import type { PublicRecord } from './public-record.ts';

/** Every country's position, by ISO3, in the order of the record's countries. */
export function positionsAsOf(record: PublicRecord, { asOf, knownBy }: Clock): Map<string, CountryPosition> {
  return new Map(
    record.countries.map((country) => [
      country.id,
      standOn(historyOf(record, country, { knownBy }), asOf).position,
    ]),
  );
}
