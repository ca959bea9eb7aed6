import { answersTo } from '../client/answers.ts';
import type { TableKind } from '../client/embed/answer-table.ts';
import { answerLabel, categoryLabel } from '../client/labels.ts';
import type { Words } from '../client/words.ts';
import { paintOf } from '../map/paint.ts';
import type { Question } from '../map/question.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Statement } from '../schema/statement.ts';

/** What an embed shows of one answer, and the first statement that it rests on. */
export interface ShownAnswer {
  kind: TableKind;
  statement: Statement | undefined;
}

type Shown = ReadonlyMap<string, ShownAnswer>;

// A record never changes, and the map of every later date asks for the same days.
const remembered = new WeakMap<PublicRecord, Map<string, Shown>>();

/** What is shown of every country's answer to a question, by ISO3. Remembered per record. */
export function shownAnswers(record: PublicRecord, question: Question, clock: Clock, words: Words): Shown {
  const byQuestion = remembered.get(record) ?? new Map<string, Shown>();
  remembered.set(record, byQuestion);
  const key = `${question} ${clock.asOf} ${clock.knownBy}`;
  const found = byQuestion.get(key) ?? compute(record, question, clock, words);
  byQuestion.set(key, found);
  return found;
}

function compute(record: PublicRecord, question: Question, clock: Clock, words: Words): Shown {
  const answers = answersTo(record, question, clock, []);
  return new Map(
    [...answers].map(([id, answer]) => {
      const { 'data-category': category, fill } = paintOf(answer.paint, '');
      const label = answerLabel(words, answer, question);
      const usual = categoryLabel(words, category as 'conflicting', question);
      const pattern = fill?.slice('url(#-'.length, -1) ?? '';
      const kind: TableKind = [category, pattern, answer.marks.join(' '), label === usual ? '' : label];
      return [id, { kind, statement: answer.statements[0] }];
    }),
  );
}
