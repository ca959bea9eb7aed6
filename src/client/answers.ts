import type { Paintable } from '../map/paint.ts';
import { paintableOf, type Question, questionMarks } from '../map/question.ts';
import { earningStatements, type Mark } from '../record/earning.ts';
import type { Clock } from '../record/in-force.ts';
import { type Reading, readingsOf } from '../record/position.ts';
import { type CountryPosition, positionsAsOf } from '../record/positions.ts';
import { getStatement, type PublicRecord } from '../record/public-record.ts';
import type { Condition } from '../schema/codes.ts';
import type { Statement } from '../schema/statement.ts';

/** One country's answer to the question on the chosen day. */
export interface Answer {
  position: CountryPosition;
  paint: Paintable;
  readings: readonly Reading[];
  /** The statements it rests on; empty where nothing was found. */
  statements: readonly Statement[];
  marks: readonly Mark[];
  /** False when a condition is chosen and this answer does not name it. */
  matches: boolean;
}

/** Every country's answer, by ISO3. */
export function answersTo(
  record: PublicRecord,
  question: Question,
  clock: Clock,
  conditions: readonly Condition[],
): Map<string, Answer> {
  return new Map(
    [...positionsAsOf(record, clock)].map(([id, position]) => {
      const readings = readingsOf(position.positions[question === 'headline' ? 'land' : question]);
      const statements =
        question === 'headline'
          ? earningStatements(record, position)
          : [...new Set(readings.flatMap((reading) => reading.statements))].map((found) =>
              getStatement(record, found),
            );
      const named = new Set(readings.flatMap((reading) => reading.conditions));
      const matches = conditions.every((condition) => named.has(condition));
      const marks = questionMarks(record, position, question, clock);
      return [id, { position, paint: paintableOf(position, question), readings, statements, marks, matches }];
    }),
  );
}
