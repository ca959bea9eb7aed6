import { type Carrying, firstCarrying, isCarrying, type Saying, sayings } from '../record/carrying-words.ts';
import { type Deciding, decidingReadings } from '../record/deciding-readings.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Answer } from './answer.ts';
import { categoryOf, isMainAnswer } from './position-paint.ts';
import { contributionOf } from './question.ts';

type Sources = Pick<PublicRecord, 'sourcesById'>;
type Told = Pick<Answer, 'question' | 'position' | 'statements' | 'paint' | 'readings'>;

/** A statement that is shown for an answer; without words it is our paraphrase. */
export type Shown = Saying;

/** The statement and the quotation that carry an answer, if any of its statements has one. */
export function findCarrying(record: Sources, answer: Told): Carrying | undefined {
  return firstCarrying(record, answer.statements, decidingOf(answer));
}

/**
 * What a reader is shown for an answer. Of words that conflict all; else those that carry it, or the first statement
 * that says it itself, as a paraphrase. Empty where the answer rests on no words.
 */
export function shownFor(record: Sources, answer: Told): Shown[] {
  const { statements, paint } = answer;
  const all = sayings(record, statements, decidingOf(answer));
  const carrying = all.filter(isCarrying);
  const paraphrased = statements.map((statement) => ({ statement, words: undefined }));
  if (paint.length > 1)
    return paraphrased.map((one) => carrying.find(({ statement }) => statement === one.statement) ?? one);
  return [...carrying, ...all, ...paraphrased].slice(0, 1);
}

/** What decides an answer: of several readings on what is asked, those that gave it its colour. */
export function decidingOf({ question, position, paint, readings }: Omit<Told, 'statements'>): Deciding[] {
  if (isMainAnswer(position, question)) return decidingReadings(position);
  const painting = readings.filter((reading) => paint.includes(categoryOf(reading, { position, question })));
  return [{ contribution: contributionOf(question), readings: painting }];
}
