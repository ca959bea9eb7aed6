/** A wrong colour is the worst fault: the table of a map embed says what the record functions say, everywhere. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { legendKeyOf } from '../../../src/answers/paint.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { answerLabel, categoryName } from '../../../src/answers/wording.ts';
import { answerTable } from '../../../src/embed/table/build-table.ts';
import { daysOf, nameOf, tableAnswers } from '../../../src/embed/table/table.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { changeDates } from '../../../src/record/changes.ts';
import { full, records } from '../browser/map-record.ts';
import { mapClocksOf, shownDays } from '../record/clocks.ts';

const say = vocabularyOf(full.codebook);
const maps = records.flatMap(({ name, full: record }) =>
  mapClocksOf(record).map((clock) => ({ name, record, ...clock })),
);

describe.each(maps)('the table of $name as of $asOf, known by $knownBy', ({ record, ...clock }) => {
  const table = answerTable(record, clock, say);
  const read = JSON.parse(JSON.stringify(table)) as typeof table;
  const days = daysOf(read);
  const shown = days.filter((_, index) => !read.quiet.includes(index));

  test('stops on every day on which an answer changed until then, and on its own day', () => {
    const changed = changeDates(record, clock).filter((day) => day < clock.asOf);
    expect(shown).toEqual([...changed, clock.asOf]);
  });

  test.each(QUESTIONS)('answers "%s" as the record does, for every country on every day', (question) => {
    for (const asOf of shownDays(shown, clock, record)) {
      const expected = answersTo(record, question, { asOf, knownBy: clock.knownBy });
      const found = tableAnswers(read, QUESTIONS.indexOf(question), days.indexOf(asOf));
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [id, answer] of expected) {
        const [statement] = answer.statements;
        const { paint, marks } = answer;
        const label = answerLabel(say, answer);
        expect(found.get(id), `${id} on ${asOf}`).toMatchObject({ paint, marks, label });
        const key = legendKeyOf(paint);
        expect(nameOf(read, key, QUESTIONS.indexOf(question))).toBe(categoryName(say, key, question));
        const told = found.get(id)?.statement;
        expect(told && [told.id, told.said, told.speaker], `${id} on ${asOf}`).toEqual(
          statement && [statement.id, statement.said, statement.speaker.name],
        );
      }
    }
  });
});
