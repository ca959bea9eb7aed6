/** A wrong colour is the worst fault: the file of a map embed says what the record functions say, everywhere. */
import { describe, expect, test } from 'vitest';
import { type Answer, answersTo } from '../../../src/answers/answer.ts';
import { saysForNow } from '../../../src/answers/for-now.ts';
import { LEGEND_KEYS } from '../../../src/answers/paint.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { mapTitle } from '../../../src/answers/title.ts';
import { answerLabel, categoryName } from '../../../src/answers/wording.ts';
import { buildPast } from '../../../src/embed/told/build-past.ts';
import { pastFile, pastFiles } from '../../../src/embed/told/past-files.ts';
import { type Past, stopsUntil, toldOn } from '../../../src/embed/told/told.ts';
import { toldNow } from '../../../src/embed/told/told-answers.ts';
import { formatDay } from '../../../src/i18n/day.ts';
import { isolated } from '../../../src/i18n/isolated.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { changeDates } from '../../../src/record/changes.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { full, records } from '../browser/map-record.ts';
import { mapClocksOf, shownDays } from '../record/clocks.ts';

const say = vocabularyOf(full.codebook);
const maps = records.flatMap(({ name, full: record }) =>
  mapClocksOf(record).map((clock) => ({ name, record, ...clock })),
);

/** What an embed must tell of an answer. */
function expectedOf(answer: Answer) {
  const { paint, marks, statements } = answer;
  const [first] = statements;
  const who = first && `${isolated(first.speaker.name)}, ${formatDay(first.said)}.`;
  const label = answerLabel(say, answer);
  const forNow = saysForNow(answer) || undefined;
  return { paint, marks, forNow, label, statement: first && { id: first.id, who } };
}

describe.each(maps)('what is told on $asOf, known by $knownBy, of $name', ({ record, ...clock }) => {
  // As the embed does it: one file for all that is known by a day, of which each map shows its part.
  const past: Past = JSON.parse(
    JSON.stringify(buildPast(record, { ...clock, asOf: latestOf(record, clock) }, say)),
  );
  const days = stopsUntil(past, clock.asOf).map(({ day }) => day);

  test('stops on every day on which an answer changed until then, and on its own day', () => {
    const changed = changeDates(record, clock).filter((day) => day < clock.asOf);
    expect(days).toEqual([...changed, clock.asOf]);
    for (const { day, date } of past.stops) expect(date).toBe(formatDay(day));
  });

  test('asks the questions in their order, with their titles and the names of their colours', () => {
    expect(past.questions.map(({ question, title }) => [question, title])).toEqual(
      QUESTIONS.map((question) => [question, mapTitle(say, question)]),
    );
    for (const { question, names } of past.questions)
      for (const key of LEGEND_KEYS) expect(names[key]).toBe(categoryName(say, key, question));
  });

  test.each(QUESTIONS)('answers "%s" as the record does, for every country on every day', (question) => {
    const asked = past.questions.find((one) => one.question === question);
    if (!asked) throw new Error(question);
    const known = new Set(record.countries.map(({ id }) => id));
    expect(Object.keys(asked.runs).filter((id) => !known.has(id))).toEqual([]);
    for (const asOf of shownDays(days, clock, record))
      for (const [id, answer] of answersTo(record, question, { asOf, knownBy: clock.knownBy }))
        expect(toldOn(past, asked, id, asOf), `${id} on ${asOf}`).toEqual(expectedOf(answer));
  });

  test('has the fill of every conflict that it can paint', () => {
    const fills = past.patterns.map(({ attributes }) => attributes.id);
    const conflicts = past.questions
      .flatMap(({ runs }) => Object.values(runs).flat())
      .filter(({ paint }) => paint.length > 1)
      .map(({ paint }) => `map-${paint.join('-')}`);
    expect([...new Set(conflicts)].filter((id) => !fills.includes(id))).toEqual([]);
  });

  test('tells of every country in the page what is told of it on the day of the map', () => {
    const answers = answersTo(record, 'headline', clock);
    const told = toldNow(record, clock, say);
    expect(told.map(({ id }) => id).sort()).toEqual([...answers.keys()].sort());
    for (const { id, name, ...words } of told) {
      const answer = answers.get(id);
      if (!answer) throw new Error(id);
      const { paint: _, forNow: __, ...expected } = expectedOf(answer);
      expect(words).toEqual(expected);
      expect(name).toBe(answer.country.name);
    }
  });
});

/** The day of the map whose file a map of this clock shares: the record's, or, of what was known before, its own. */
function latestOf(
  { recordDate }: PublicRecord,
  { asOf, knownBy }: { asOf: string; knownBy: string },
): string {
  return knownBy === recordDate ? recordDate : asOf;
}

test('the name of the file is of what it says: the same for the same, another for other words', () => {
  const [one, other] = [full.recordDate, '2025-09-04'].map((knownBy) => pastFile(full, knownBy, say));
  expect(one?.name).toMatch(/^[0-9a-f]{16}\.json$/u);
  expect(other?.name).not.toBe(one?.name);
  const again = pastFile({ ...full }, full.recordDate, say);
  expect(again).toEqual(one);
});

test('there is a file for the live map and for each edition, each once', () => {
  const editions = ['2025-09-04', full.recordDate].map((on) => ({ on, digest: '' }));
  const record = { ...full, editions };
  expect(pastFiles(record, say)).toEqual(
    [full.recordDate, '2025-09-04'].map((day) => pastFile(record, day, say)),
  );
});
