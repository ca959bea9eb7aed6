/** Where a country's answer stands on the ladder, and in which order. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { besideLadder, ladderOf } from '../../../src/answers/ladder.ts';
import { BESIDE, RUNGS, rungOf } from '../../../src/answers/rung.ts';
import { full } from '../browser/map-record.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const said = (country: string, day: string, ...codings: string[]) => statement(day, codings, { country });
const DAY = '2026-01-06';

const answersOf = (...statements: ReturnType<typeof statement>[]) => [
  ...answersTo(recordOf(statements), 'headline', NOW).values(),
];

describe('the column of an answer', () => {
  test.each([
    ['promised', ['land committed']],
    ['promised', ['land leads']],
    ['ready', ['land ready']],
    ['open', ['land open']],
    ['peacekeepers', ['land open as-peacekeeping mandate']],
    ['support-undecided', ['land undecided', 'training open']],
    ['support-silent', ['training open']],
    ['support-no', ['land declined', 'training open']],
    ['undecided', ['land undecided']],
    ['declined', ['land declined']],
    ['declined', ['land declined for-now']],
    ['opposed', ['force opposed']],
    ['host', ['force host']],
    ['member', ['membership committed']],
    ['unknown', ['membership declined']],
  ])('%s: %j', (rung, codings) => {
    const [answer] = answersOf(said('AAA', DAY, ...codings));
    expect(answer && rungOf(answer)).toBe(rung);
  });

  test('conflicting, where words of one day differ', () => {
    const [answer] = answersOf(said('AAA', DAY, 'land open'), said('AAA', DAY, 'land declined'));
    expect(answer && rungOf(answer)).toBe('conflicting');
  });
});

test('columns go from yes to no, the newest words first, then by name; empty ones are left out', () => {
  const columns = ladderOf(
    answersOf(
      said('CCC', '2025-03-01', 'land open'),
      said('BBB', DAY, 'land open'),
      said('AAA', DAY, 'land open'),
      said('DDD', DAY, 'land declined'),
      said('EEE', DAY, 'land committed'),
      said('FFF', DAY, 'force host'),
    ),
  );
  expect(columns.map(({ key, answers }) => [key, ...answers.map(({ country }) => country.id)])).toEqual([
    ['promised', 'EEE'],
    ['open', 'AAA', 'BBB', 'CCC'],
    ['declined', 'DDD'],
  ]);
});

test('every country of the record stands in one column or beside the ladder', () => {
  const answers = [
    ...answersTo(full, 'headline', { asOf: full.recordDate, knownBy: full.recordDate }).values(),
  ];
  const placed = [...ladderOf(answers), ...besideLadder(answers)].flatMap((column) =>
    column.answers.map(({ country }) => country.id),
  );
  expect(placed.toSorted()).toEqual(full.countries.map(({ id }) => id));
  expect(new Set([...RUNGS, ...BESIDE]).size).toBe(RUNGS.length + BESIDE.length);
});
