/** A wrong colour is the worst fault: the table of a map embed says what the record functions say, everywhere. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/client/answers.ts';
import { daysOf, tableAnswers } from '../../../src/client/embed/answer-table.ts';
import { legendLines } from '../../../src/client/embed/legend-view.ts';
import { answerLabel, categoryLabel } from '../../../src/client/labels.ts';
import { answerTable } from '../../../src/embed/answer-table.ts';
import { legendRows } from '../../../src/map/legend-rows.ts';
import { paintOf } from '../../../src/map/paint.ts';
import { QUESTIONS } from '../../../src/map/question.ts';
import { changeDates } from '../../../src/record/changes.ts';
import { records } from '../client/record.ts';
import { mapClocksOf, shownDays } from '../record/clocks.ts';

const maps = records.flatMap(({ name, full, data }) =>
  mapClocksOf(full).map((clock) => ({ name, record: full, words: data.words, ...clock })),
);

describe.each(maps)('the table of $name as of $asOf, known by $knownBy', ({ record, words, ...clock }) => {
  const table = answerTable(record, clock, words);
  const read = JSON.parse(JSON.stringify(table)) as typeof table;
  const days = daysOf(read);
  const shown = days.filter((_, index) => !read.quiet.includes(index));

  test('stops on every day on which an answer changed until then, and on its own day', () => {
    const changed = changeDates(record, clock).filter((day) => day < clock.asOf);
    expect(shown).toEqual([...changed, clock.asOf]);
  });

  test.each(QUESTIONS)('answers "%s" as the record does, for every country on every day', (question) => {
    for (const asOf of shownDays(shown, clock, record)) {
      const expected = answersTo(record, question, { asOf, knownBy: clock.knownBy }, []);
      const found = tableAnswers(read, QUESTIONS.indexOf(question), days.indexOf(asOf));
      expect([...found.keys()]).toEqual([...expected.keys()]);
      for (const [id, answer] of expected) {
        const [statement] = answer.statements;
        const { 'data-category': category, fill } = paintOf(answer.paint, 'map');
        expect(found.get(id), `${id} on ${asOf}`).toMatchObject({
          category,
          pattern: fill ? fill.slice('url(#map-'.length, -1) : '',
          marks: answer.marks,
          label: answerLabel(words, answer, question),
        });
        const told = found.get(id)?.statement;
        expect(told && [told.id, told.said, told.speaker], `${id} on ${asOf}`).toEqual(
          statement && [statement.id, statement.said, statement.speaker.name],
        );
      }
      const lines = legendLines(read, found, QUESTIONS.indexOf(question));
      expect(lines.map(({ label, count }) => ({ label, count }))).toEqual(
        legendRows([...expected.values()].map(({ paint }) => paint)).map(({ key, count }) => ({
          label: categoryLabel(words, key, question),
          count,
        })),
      );
    }
  });
});
