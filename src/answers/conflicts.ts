import { historyOf } from '../record/history.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Paint } from './paint.ts';
import { positionPaint } from './position-paint.ts';
import { QUESTIONS } from './question.ts';

/**
 * Every set of conflicting categories that some question gets on some day, as known by one day or by any of several: a
 * map that moves needs their patterns.
 */
export function conflictsIn(record: PublicRecord, { knownBy }: { knownBy: Day | readonly Day[] }): Paint[] {
  const paints = [knownBy]
    .flat()
    .flatMap((day) =>
      record.countries.flatMap((country) =>
        historyOf(record, country, { knownBy: day }).flatMap(({ position }) =>
          QUESTIONS.map((question) => positionPaint(position, question)),
        ),
      ),
    );
  const conflicts = paints.filter(({ length }) => length > 1);
  return [...new Map(conflicts.map((paint) => [paint.join(), paint])).values()];
}
