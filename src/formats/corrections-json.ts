import { isKnown } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';

/** An edition as far as a correction can touch it: the record as it stood on a day. */
export interface EditionDay {
  id: string;
  day: Day;
}

/**
 * `/corrections.json`: what was wrong, and which statements and editions held it, oldest first, for any site to poll.
 * An edition is touched when it was made before the correction and held one of its statements.
 */
export function correctionsJson(record: PublicRecord, editions: readonly EditionDay[]) {
  const { corrections, statementsById, recordDate } = record;
  return {
    knownBy: recordDate,
    corrections: corrections.map(({ id, on, what, statements }) => ({
      id,
      date: on,
      what,
      statements,
      editions: editions
        .filter(({ day }) => day < on)
        .filter(({ day }) =>
          statements.some((statement) => {
            const found = statementsById.get(statement);
            return found !== undefined && isKnown(found, { asOf: day, knownBy: day });
          }),
        )
        .map((edition) => edition.id),
    })),
  };
}
