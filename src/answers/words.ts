import {
  type Carrying,
  decides,
  findDecidingWords,
  firstCarrying,
  type Quoted,
} from '../record/carrying-words.ts';
import { type Deciding, decidingReadings } from '../record/deciding-readings.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { categoryOf } from './position-paint.ts';

type Sources = Pick<PublicRecord, 'sourcesById'>;
type Told = Pick<Answer, 'question' | 'position' | 'statements' | 'paint' | 'readings'>;

/** A statement that is shown for an answer; without words it is our paraphrase. */
export interface Shown {
  statement: Statement;
  words: Quoted | undefined;
}

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
  const deciding = decidingOf(answer);
  if (paint.length > 1)
    return statements.map((statement) => ({ statement, words: firstWords(record, statement, deciding) }));
  const carrying = firstCarrying(record, statements, deciding);
  if (carrying) return [carrying];
  const statement = statements.find((one) => deciding.some((what) => saysItself(one, what))) ?? statements[0];
  return statement ? [{ statement, words: undefined }] : [];
}

/** What decides an answer: of several readings on what is asked, those that gave it its colour. */
export function decidingOf({ question, position, paint, readings }: Omit<Told, 'statements'>): Deciding[] {
  if (question === 'headline') return decidingReadings(position);
  const painting = readings.filter((reading) => paint.includes(categoryOf(reading, question)));
  return [{ contribution: question, readings: painting }];
}

function saysItself({ codings }: Statement, { contribution, readings }: Deciding): boolean {
  return readings.some((reading) => codings.some((coding) => decides(coding, contribution, reading)));
}

function firstWords(
  record: Sources,
  statement: Statement,
  deciding: readonly Deciding[],
): Quoted | undefined {
  return deciding
    .map((one) => findDecidingWords(record, statement, one))
    .find((words) => words !== undefined);
}
