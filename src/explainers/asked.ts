import { type Answer, answersTo } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { getRecord } from '../content/record.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import { dayOf } from './as-of.ts';

/** What a tag is asked for by its attributes, answered by the record of this build. */
export interface Asked {
  record: PublicRecord;
  day: Day;
  answers: readonly Answer[];
}

/** Every country's answer on the day or event that `asOf` names; on the record's day without it. */
export function asked(question: Question, asOf: string | undefined): Asked {
  const record = getRecord();
  const day = dayOf(record, asOf);
  const answers = [...answersTo(record, question, { asOf: day, knownBy: record.recordDate }).values()];
  return { record, day, answers };
}
