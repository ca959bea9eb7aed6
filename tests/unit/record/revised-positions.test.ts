/** A position that is read in another way since a day is news on that day. */
import { expect, test } from 'vitest';
import { changeDates } from '../../../src/record/changes.ts';
import { revisedPositions } from '../../../src/record/revised-positions.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { coding, recordOf, statement } from './builders.ts';

const ON = '2026-03-01';
const OPEN = statement('2026-01-06', ['land open inside']);

function recoded(from: string, entry: Statement = OPEN, on = ON): Statement {
  return { ...entry, revised: [{ on, why: 'Read again.', was: { codings: [coding(from)] } }] };
}

const news = (statements: readonly Statement[]) =>
  revisedPositions(recordOf(statements)).map(({ on, change, revised }) => [
    on,
    change.to.country.id,
    change.date,
    `${change.from.headline} → ${change.to.headline}`,
    revised.map(({ statement: { id }, why }) => `${id}: ${why}`),
  ]);

test('a stance that was read again is news, with the day of the words and the reason', () => {
  expect(news([recoded('land declined inside')])).toEqual([
    [ON, 'AAA', '2026-01-06', 'declined → open', [`${OPEN.id}: Read again.`]],
  ]);
});

test('other words, and what entered the record that day, are none', () => {
  const worded = { ...OPEN, revised: [{ on: ON, why: 'A letter.', was: { summary: 'Sayd something.' } }] };
  const added = statement('2026-01-20', ['land declined'], { recorded: ON });
  expect(news([worded, added])).toEqual([]);
});

test('where later words stand above it, the days on which it stood are told', () => {
  const later = statement('2026-01-20', ['land committed inside']);
  const between = statement('2026-01-10', ['sea open']);
  expect(news([recoded('land declined inside'), between, later])).toEqual([
    [ON, 'AAA', '2026-01-10', 'support → open', [`${OPEN.id}: Read again.`]],
  ]);
});

test('a statement that turns out to be about another country moves both', () => {
  const moved: Statement = {
    ...OPEN,
    country: 'BBB',
    revised: [{ on: ON, why: 'Read again.', was: { country: 'AAA' } }],
  };
  const other = statement('2025-12-01', ['sea open']);
  expect(news([moved, other]).map(([, country, , change]) => [country, change])).toEqual([
    ['AAA', 'open → support'],
    ['BBB', 'unknown → open'],
  ]);
});

test('two revisions on two days are news twice', () => {
  const twice: Statement = {
    ...OPEN,
    revised: [
      { on: '2026-02-02', why: 'One.', was: { codings: [coding('land declined')] } },
      { on: ON, why: 'Two.', was: { codings: [coding('land undecided')] } },
    ],
  };
  expect(news([twice]).map(([on, , , change]) => [on, change])).toEqual([
    ['2026-02-02', 'declined → undecided'],
    [ON, 'undecided → open'],
  ]);
});

test('a day that an edition knew keeps its page when its words are read as no change', () => {
  const [early, late] = [
    statement('2025-09-04', ['land open']),
    statement('2025-12-02', ['land declined'], { recorded: '2026-01-02' }),
  ];
  const read = {
    ...late,
    codings: [coding('land open')],
    revised: [{ on: '2026-01-20', why: 'Misread.', was: { codings: late.codings } }],
  } as Statement;
  const edition = { on: '2026-01-10', digest: '' };
  const now = { knownBy: '2026-01-31' };
  const stated = [{ ...early, recorded: '2026-01-02' }, read];
  expect(changeDates(recordOf(stated, { editions: [edition] }), now)).toEqual(['2025-09-04', '2025-12-02']);
  expect(changeDates(recordOf(stated), now)).toEqual(['2025-09-04']);
});
