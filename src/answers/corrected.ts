import type { PublicRecord } from '../record/public-record.ts';
import type { Correction } from '../schema/correction.ts';
import { type Day, dayBefore, dayNumber } from '../schema/day.ts';
import { type Answer, answersTo } from './answer.ts';

/** Days for which a live embed says that a colour which it shows was corrected. */
const SAID_FOR = 30;

/**
 * The newest correction of the last 30 days by which a country, this one or any, answers otherwise on a day than was said
 * before. That an office was named otherwise corrects no answer.
 */
export function findCorrectedAnswer(
  record: PublicRecord,
  { asOf, country }: { asOf: Day; country?: string },
): Correction | undefined {
  return record.corrections.findLast(({ on, statements }) => {
    if (dayNumber(record.recordDate) - dayNumber(on) > SAID_FOR) return false;
    const named = statements.flatMap((id) => record.statementsById.get(id) ?? []);
    const touched = named.filter((one) => country === undefined || one.country === country);
    if (touched.length === 0) return false;
    const before = answersTo(record, 'headline', { asOf, knownBy: dayBefore(on) });
    const after = answersTo(record, 'headline', { asOf, knownBy: on });
    return touched.some((statement) => {
      const [was, is] = [before.get(statement.country), after.get(statement.country)];
      const restsOn = (answer: Answer | undefined) =>
        answer?.statements.some(({ id }) => id === statement.id);
      return was?.paint.join() !== is?.paint.join() && (restsOn(was) || restsOn(is));
    });
  });
}
