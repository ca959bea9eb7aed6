import type { MapData } from '../../map/data/map-data.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { fetchMapData } from './map-data-file.ts';
import { slimRecord } from './slim-record.ts';

/** Where the data of a year are, and how to ask for them. */
export type YearAddress = (year: string) => string;

/** As much of the record as has been fetched. */
export interface RecordByYear {
  record(): PublicRecord;
  /** Whether the years of all these days are there. */
  has(days: readonly Day[]): boolean;
  /** Fetches what of these days' years is not there. Rejects where something does not come. */
  fetch(days: readonly Day[]): Promise<void>;
}

/** The record that begins with `first`, the data of `year`. */
export function recordByYear(first: MapData, year: string, addressOf: YearAddress): RecordByYear {
  const years = new Map([[year, first]]);
  const asked = new Map<string, Promise<void>>();
  let record = slimRecord(first);

  function take(taken: string, data: MapData): void {
    years.set(taken, data);
    const all = [...years.values()];
    // Of a statement that two years need, both have the same.
    const statements = new Map(all.flatMap((one) => one.statements).map((one) => [one.id, one]));
    const outlets = Object.assign({}, ...all.map((one) => one.outlets));
    record = slimRecord({ ...first, statements: [...statements.values()], outlets });
  }

  const missing = (days: readonly Day[]) =>
    [...new Set(days.map((day) => day.slice(0, 4)))].filter((one) => !years.has(one));

  return {
    record: () => record,
    has: (days) => missing(days).length === 0,
    fetch: async (days) => {
      await Promise.all(
        missing(days).map((one) => {
          const coming = asked.get(one) ?? fetchMapData(addressOf(one)).then((data) => take(one, data));
          asked.set(one, coming);
          return coming;
        }),
      );
    },
  };
}
