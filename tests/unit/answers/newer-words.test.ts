/** Newer own words that give an answer again: shown after those that carry it, and never instead of them. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { newerWords } from '../../../src/answers/newer-words.ts';
import { decidingOf, shownFor } from '../../../src/answers/words.ts';
import { decides } from '../../../src/record/carrying-words.ts';
import { isOwnWords } from '../../../src/record/in-force.ts';
import { full, slim } from '../browser/map-record.ts';

const clock = { asOf: full.recordDate, knownBy: full.recordDate };
const answers = [...answersTo(full, 'headline', clock).values()];
const found = answers.flatMap((answer) =>
  shownFor(full, answer).flatMap((shown) => {
    const newer = newerWords(full, answer, shown);
    return newer ? [{ answer, shown, newer }] : [];
  }),
);

test('they are newer, the country’s own, of the same answer, and somebody judged that they carry it', () => {
  expect(found.length).toBeGreaterThan(0);
  for (const { answer, shown, newer } of found) {
    const { statement, words } = newer;
    expect(statement.said > shown.statement.said, statement.id).toBe(true);
    expect(isOwnWords(statement), statement.id).toBe(true);
    expect(words.carries?.length, statement.id).toBeGreaterThan(0);
    const says = decidingOf(answer).some(({ contribution, readings }) =>
      statement.codings.some((coding) => readings.some((reading) => decides(coding, contribution, reading))),
    );
    expect(says, statement.id).toBe(true);
  }
});

test('Italy shows the words of its prime minister, which are newer than those of her office', () => {
  const [italy] = found.filter(({ answer }) => answer.country.id === 'ITA');
  expect(italy?.newer.words.quote.exact).toBe('Non ritengo necessario inviare soldati in Ucraina');
});

test('the map finds the same in what it is handed', () => {
  for (const answer of answersTo(slim, 'headline', clock).values())
    for (const shown of shownFor(slim, answer)) {
      const there = found.find((one) => one.answer.country.id === answer.country.id)?.newer.statement.id;
      expect(newerWords(slim, answer, shown)?.statement.id, answer.country.id).toBe(there);
    }
});
