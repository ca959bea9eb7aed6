import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../src/record/earning.ts';
import {
  editionClock,
  editionsTouchedBy,
  editionText,
  findEditionCorrection,
  findNewerEdition,
} from '../../../src/record/editions.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { recordOf, statement } from './builders.ts';

const EDITION = '2026-01-31';
const NEXT_DAY = '2026-02-01';
const digest = '0'.repeat(64);

const OPEN = statement('2026-01-06', ['land open inside']);
const freeze = (statements: readonly Statement[]) => editionText(recordOf(statements), { on: EDITION });

describe('an edition stays as it was when, on a later day,', () => {
  test.each<[string, Statement[]]>([
    ['new words are said', [OPEN, statement('2026-02-01', ['land declined'], { recorded: NEXT_DAY })]],
    ['older words are found', [OPEN, statement('2026-01-20', ['land declined'], { recorded: NEXT_DAY })]],
    ['a statement is retracted', [{ ...OPEN, retracted: { on: NEXT_DAY, why: 'Misread.' } }]],
    [
      'another country enters',
      [OPEN, statement('2026-01-06', ['sea open'], { country: 'BBB', recorded: NEXT_DAY })],
    ],
    ['its order changes', [OPEN].reverse()],
  ])('%s', (_name, later) => {
    expect(freeze(later)).toBe(freeze([OPEN]));
  });
});

describe('an edition no longer matches when somebody', () => {
  test.each<[string, Statement[]]>([
    ['deletes a statement', []],
    ['changes a stance', [{ ...OPEN, codings: statement('2026-01-06', ['land declined inside']).codings }]],
    [
      'adds a condition',
      [{ ...OPEN, codings: statement('2026-01-06', ['land open inside ceasefire']).codings }],
    ],
    ['changes the day of the words', [{ ...OPEN, said: '2026-01-05' }]],
    ['lets somebody else have said it', [{ ...OPEN, speaker: { ...OPEN.speaker, represents: 'OUTLET' } }]],
    ['backdates a new statement', [OPEN, statement('2026-01-20', ['air open'])]],
    ['backdates a retraction', [{ ...OPEN, retracted: { on: EDITION, why: 'Misread.' } }]],
  ])('%s', (_name, changed) => {
    expect(freeze(changed)).not.toBe(freeze([OPEN]));
  });
});

test('whatever enters later, an edition does not move', () => {
  const words = fc.record({
    said: fc.constantFrom('2025-12-01', '2026-01-10', '2026-02-03'),
    coding: fc.constantFrom('land open', 'land committed inside', 'air leads', 'membership declined'),
    country: fc.constantFrom('AAA', 'BBB', 'CCC'),
    represents: fc.constantFrom('AAA', 'BBB', 'OUTLET'),
  });
  const make = (recorded: string) =>
    fc.array(words).map((list) =>
      list.map(({ said, coding, ...rest }, index) => ({
        ...statement(said, [coding], { ...rest, recorded }),
        id: `s-${recorded}-${index}`,
      })),
    );
  fc.assert(
    fc.property(make(EDITION), make(NEXT_DAY), (known, later) => {
      expect(freeze([...later, ...known])).toBe(freeze(known));
    }),
  );
});

test('a government that this record only later knew to be gone is not marked in an edition', () => {
  const office = { id: 'o', party: 'AAA', holder: 'The cabinet', until: '2026-01-10' } as const;
  const offices = [
    {
      ...office,
      kind: 'government' as const,
      untilPrecision: 'day' as const,
      recorded: NEXT_DAY,
      basis: 'Known.',
    },
  ];
  const record = recordOf([OPEN], { offices });
  const marks = (clock: { asOf: string; knownBy: string }) => {
    const position = positionsAsOf(record, clock).get('AAA');
    return position && marksOf(record, position, clock);
  };
  expect(marks(editionClock(EDITION))).toEqual([]);
  expect(marks({ asOf: EDITION, knownBy: NEXT_DAY })).toEqual(['former-government']);
});

test('an edition knows the newest one, not the next', () => {
  const editions = ['2026-01-01', '2026-02-01', '2026-03-01'].map((on) => ({ on, digest }));
  const record = recordOf([OPEN], { editions });
  expect(findNewerEdition(record, '2026-01-01')?.on).toBe('2026-03-01');
  expect(findNewerEdition(record, '2026-03-01')).toBeUndefined();
});

test('a correction touches the editions that held the statement, and no later one', () => {
  const editions = ['2026-01-30', '2026-01-31', '2026-02-10', '2026-02-11'].map((on) => ({ on, digest }));
  const record = recordOf([OPEN], { editions });
  const correction = { id: 'c', on: '2026-02-10', what: 'The stance.', statements: [OPEN.id] };
  expect(editionsTouchedBy(record, correction)).toEqual(['2026-01-31']);
  const corrected = { ...record, corrections: [correction, { ...correction, id: 'd', on: '2026-02-11' }] };
  expect(editions.map(({ on }) => findEditionCorrection(corrected, on)?.id)).toEqual([
    undefined,
    'd',
    'd',
    undefined,
  ]);
});
