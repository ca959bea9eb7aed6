/** How old words are: which day stands for a country, and what is counted. */
import { expect, test } from 'vitest';
import { ageCounts, agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { soldierAnswerOf } from '../../../src/answers/soldier-answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { STALE_AFTER } from '../../../src/record/earning.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = [...answersTo(record, 'headline', clock).values()];
const columns = agesOf(answers);
const ages = columns.flatMap((column) => column.ages);

test('has every country whose answer on soldiers rests on words once, on the day of words that it rests on', () => {
  const spoken = answers.filter(
    (answer) => answer.statements.length > 0 && soldierAnswerOf(answer) !== undefined,
  );
  expect(ages.map(({ answer }) => answer.country.id).sort()).toEqual(
    spoken.map(({ country }) => country.id).sort(),
  );
  for (const { answer, said } of ages)
    expect(answer.statements.some((statement) => statement.said === said)).toBe(true);
});

test('counts once what is old, of a government that has gone, or both', () => {
  const past = ages.filter(
    ({ said, answer: { marks } }) =>
      dayNumber(clock.asOf) - dayNumber(said) > STALE_AFTER || marks.includes('former-government'),
  );
  const both = past.filter(
    ({ answer: { marks } }) => marks.includes('stale') && marks.includes('former-government'),
  );
  expect(both).not.toEqual([]);
  expect(ageCounts(columns).past).toBe(past.length);
});

test('counts a country once, however many newer reports it has', () => {
  const { all, unread } = ageCounts(columns);
  expect(all).toBe(ages.length);
  expect(unread).toBe(ages.filter(({ answer }) => answer.newer.length > 0).length);
});

test('leaves out who has said nothing', () => {
  expect(agesOf(answers.filter(({ statements }) => statements.length === 0))).toEqual([]);
});
