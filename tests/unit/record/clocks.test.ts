/** A record grows, and the tests that compare all of its days may not grow with its square. */
import { expect, test } from 'vitest';
import { MARKS } from '../../../src/answers/marks.ts';
import { marksOf } from '../../../src/record/earning.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { HEADLINES } from '../../../src/schema/codes.ts';
import { recordOf, statement } from './builders.ts';
import { clocksOf, evenly, mapClocksOf } from './clocks.ts';
import { madeRecord } from './made-record.ts';

/** A record that says something else on each of so many days, and recorded it the day after. */
function recordOfDays(count: number) {
  const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  return recordOf(
    Array.from({ length: count }, (_, index) =>
      statement(day(index), [`land ${index % 2 ? 'open' : 'declined'}`], { recorded: day(index + 1) }),
    ),
  );
}

test('evenly keeps the ends, and what lies between in its order', () => {
  expect(evenly(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c']);
  expect(evenly([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([0, 4, 8]);
  expect(evenly([], 3)).toEqual([]);
});

test('a small record is looked at on every day of words, as known on every day of knowledge', () => {
  const clocks = clocksOf(recordOfDays(5));
  expect(clocks).toHaveLength(6 * 6);
  expect(new Set(clocks.map(({ asOf, knownBy }) => `${asOf} ${knownBy}`)).size).toBe(6 * 6);
});

test('a record of twice the days is looked at no more often', () => {
  expect(clocksOf(recordOfDays(400))).toHaveLength(clocksOf(recordOfDays(200)).length);
  expect(mapClocksOf(recordOfDays(400))).toHaveLength(mapClocksOf(recordOfDays(200)).length);
});

test('the made record has every headline, every mark, every silence, and words that conflict', () => {
  const record = madeRecord();
  const answers = clocksOf(record).flatMap((clock) =>
    [...positionsAsOf(record, clock).values()].map((position) => ({
      position,
      marks: marksOf(record, position, clock),
    })),
  );
  const headlines = new Set(answers.map(({ position }) => position.headline));
  expect([...HEADLINES, 'conflicting'].filter((headline) => !headlines.has(headline as 'open'))).toEqual([]);
  expect(new Set(answers.flatMap(({ position }) => position.silence ?? []))).toEqual(
    new Set(['not-searched', 'none-found', 'no-answer']),
  );
  expect(new Set(answers.flatMap(({ marks }) => marks))).toEqual(new Set(MARKS));
});
