/** Who waits for what: rows, columns and colours of the grid of conditions. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { conditionGrid, waiting } from '../../../src/answers/condition-grid.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { recordOf, statement } from '../record/builders.ts';

const CLOCK = { asOf: '2026-01-31', knownBy: '2026-01-31' };

function gridOf(record: PublicRecord, clock = CLOCK) {
  return conditionGrid(record, [...answersTo(record, 'land', clock).values()], clock);
}

function said(country: string, day: string, words: string, represents = country) {
  return statement(day, [`land ${words}`], { country, represents });
}

test('puts those who wait for the same beside each other, by name', () => {
  const { rows, columns } = gridOf(
    recordOf([
      said('CCC', '2026-01-06', 'open inside parliament'),
      said('BBB', '2026-01-06', 'open inside ceasefire'),
      said('DDD', '2026-01-06', 'open inside ceasefire parliament'),
      said('AAA', '2026-01-06', 'open inside ceasefire'),
    ]),
  );
  expect(rows.map(({ answer: { country } }) => country.name)).toEqual(['DDD', 'AAA', 'BBB', 'CCC']);
  expect(columns).toEqual(['ceasefire', 'parliament']);
});

test('keeps a condition that newer words leave out, as one that they leave out', () => {
  const [earlier, later] = [
    said('AAA', '2025-10-06', 'ready inside parliament'),
    said('AAA', '2026-01-06', 'ready inside ceasefire'),
  ];
  const [row] = gridOf(recordOf([earlier, later])).rows;
  expect(row?.cells.get('parliament')).toEqual({ statements: [earlier], older: true, leftOut: true });
  expect(row?.cells.get('ceasefire')).toEqual({ statements: [later], older: false, leftOut: false });
});

test('asks nothing of who has refused since, nor of words that are others’', () => {
  const { rows, refused, without } = gridOf(
    recordOf([
      said('AAA', '2025-10-06', 'ready inside parliament'),
      said('AAA', '2026-01-06', 'declined inside'),
      said('BBB', '2025-10-06', 'open inside mandate', 'EU'),
      said('BBB', '2026-01-06', 'open inside'),
    ]),
  );
  expect(rows).toEqual([]);
  expect([refused, without]).toEqual([1, 1]);
});

test('counts no country as waiting for a no that is about the present', () => {
  const grid = gridOf(
    recordOf([
      said('AAA', '2026-01-06', 'declined inside for-now'),
      said('BBB', '2026-01-06', 'open inside peace-deal'),
      said('CCC', '2026-01-06', 'open inside partners'),
    ]),
  );
  expect(waiting(grid)).toEqual({ all: 2, forEndOfFighting: 1, earlier: 0 });
  expect(grid.forNow.map(({ country }) => country.id)).toEqual(['AAA']);
  expect(grid.without).toBe(0);
});

test('has every condition that the newest own words of the record name', () => {
  const record = getRecord();
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const answers = [...answersTo(record, 'land', clock).values()].filter(
    ({ position }) => position.positions.land.status !== 'unknown' && position.positions.land.ownWords,
  );
  const { rows } = conditionGrid(record, answers, clock);
  const shown = rows.flatMap(({ answer: { country }, cells }) =>
    [...cells.keys()].map((key) => `${country.id} ${key}`),
  );
  const named = answers.flatMap(({ country, readings }) =>
    readings.flatMap(({ conditions }) =>
      conditions.filter((key) => key !== 'for-now').map((key) => `${country.id} ${key}`),
    ),
  );
  expect(shown).toEqual(expect.arrayContaining(named));
});
