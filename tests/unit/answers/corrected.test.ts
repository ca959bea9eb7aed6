/** An embed says that its colour was corrected, and only that. */
import { expect, test } from 'vitest';
import { findCorrectedAnswer } from '../../../src/answers/corrected.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { coding, recordOf, statement } from '../record/builders.ts';

const ON = '2026-01-20';
const AS_OF = '2026-01-31';

/** The correction that is said of a record whose one statement was revised, and of which these were published. */
function said(
  was: object,
  corrections: readonly { id: string; on: string; statements: readonly string[] }[],
) {
  const revised = [{ on: ON, why: 'Why', was }];
  const one: Statement = statement('2026-01-06', ['land open inside'], { recorded: '2026-01-07', revised });
  const published = corrections.map(({ statements, ...rest }) => ({
    what: 'What.',
    statements: statements.map((id) => (id === 'it' ? one.id : id)),
    ...rest,
  }));
  const record = { ...recordOf([one]), corrections: published, recordDate: AS_OF };
  return findCorrectedAnswer(record, { asOf: AS_OF, country: 'AAA' })?.id;
}

const recoded = { codings: [coding('land declined inside')] };

test.each<[name: string, was: object, corrections: Parameters<typeof said>[1], told: string | undefined]>([
  ['another colour', recoded, [{ id: 'colour', on: ON, statements: ['it'] }], 'colour'],
  [
    'the name of an office',
    { speaker: { name: 'Office' } },
    [{ id: 'name', on: ON, statements: ['it'] }],
    undefined,
  ],
  ['another statement', recoded, [{ id: 'other', on: ON, statements: ['elsewhere'] }], undefined],
  ['another day', recoded, [{ id: 'later', on: '2026-01-25', statements: ['it'] }], undefined],
])('what was corrected: %s', (_, was, corrections, told) => {
  expect(said(was, corrections)).toBe(told);
});

test('it is said for 30 days', () => {
  const revised = [{ on: '2026-01-07', why: 'Why', was: recoded }];
  const one = statement('2026-01-06', ['land open inside'], { recorded: '2026-01-06', revised });
  const corrections = [{ id: 'colour', on: '2026-01-07', what: 'What.', statements: [one.id] }];
  const told = (recordDate: string) =>
    findCorrectedAnswer({ ...recordOf([one]), corrections, recordDate }, { asOf: recordDate })?.id;
  expect(told('2026-02-06')).toBe('colour');
  expect(told('2026-02-07')).toBeUndefined();
});
