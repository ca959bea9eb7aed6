import { answersTo } from '../../answers/answer.ts';
import { legendKeyOf } from '../../answers/paint.ts';
import type { Question } from '../../answers/question.ts';
import { answerLabel, categoryName } from '../../answers/wording.ts';
import type { Say } from '../../i18n/say.ts';
import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Statement } from '../../schema/statement.ts';
import type { TableKind } from './table.ts';

/** What an embed shows of one answer, and the first statement that it rests on. */
export interface ShownAnswer {
  kind: TableKind;
  statement: Statement | undefined;
}

type Shown = ReadonlyMap<string, ShownAnswer>;

// A record never changes, and the map of every later date asks for the same days.
const remembered = new WeakMap<PublicRecord, Map<string, Shown>>();

/** What is shown of every country's answer to a question, by ISO3. Remembered per record. */
export function shownAnswers(record: PublicRecord, question: Question, clock: Clock, say: Say): Shown {
  const byQuestion = remembered.get(record) ?? new Map<string, Shown>();
  remembered.set(record, byQuestion);
  const key = `${question} ${clock.asOf} ${clock.knownBy}`;
  const found = byQuestion.get(key) ?? compute(record, question, clock, say);
  byQuestion.set(key, found);
  return found;
}

function compute(record: PublicRecord, question: Question, clock: Clock, say: Say): Shown {
  return new Map(
    [...answersTo(record, question, clock)].map(([id, answer]) => {
      const { paint, marks, statements } = answer;
      const label = answerLabel(say, answer);
      const usual = categoryName(say, legendKeyOf(paint), question);
      const kind: TableKind = [paint.join(' '), marks.join(' '), label === usual ? '' : label];
      return [id, { kind, statement: statements[0] }];
    }),
  );
}
