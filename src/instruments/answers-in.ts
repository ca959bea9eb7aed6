import { type Answer, answersTo } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** What every country answers on the day of the record. */
export function answersIn(record: PublicRecord, question: Question): readonly Answer[] {
  const { recordDate } = record;
  return [...answersTo(record, question, { asOf: recordDate, knownBy: recordDate }).values()];
}
