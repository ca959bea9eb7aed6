import { describe, expect, test } from 'vitest';
import { earningStatements, marksOf } from '../../../src/record/earning.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import type { Content } from '../../../src/record/public-record.ts';
import type { Source } from '../../../src/schema/source.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { NOW, recordOf, statement } from './builders.ts';

function earned(statements: readonly Statement[], more: Partial<Content> = {}) {
  const record = recordOf(statements, more);
  const position = positionsAsOf(record, NOW).get('AAA');
  if (!position) throw new Error('AAA');
  return {
    ownWords: position.ownWords,
    codings: earningStatements(record, position, NOW).map(({ codings }) => codings[0]?.contribution),
    marks: marksOf(record, position, NOW),
  };
}

const NO = statement('2026-01-06', ['land declined inside']);
const OUTLET = { represents: 'OUTLET' };

describe('what a headline rests on', () => {
  test.each([
    ['a refusal', [NO], ['land'], true],
    ['own help beside a refusal', [NO, statement('2026-01-05', ['sea open'])], ['land', 'sea'], true],
    [
      'help that only others tell of, which is marked',
      [NO, statement('2026-01-05', ['sea open'], OUTLET)],
      ['land', 'sea'],
      false,
    ],
    [
      'own help, and not what others add',
      [NO, statement('2026-01-05', ['sea open'], OUTLET), statement('2026-01-05', ['air open'])],
      ['land', 'air'],
      true,
    ],
    [
      'membership by an outlet’s list, which is marked',
      [statement('2026-01-05', ['membership committed'], OUTLET)],
      ['membership'],
      false,
    ],
    [
      'promised soldiers and a command',
      [statement('2026-01-05', ['land committed']), statement('2026-01-05', ['command leads'])],
      ['land', 'command'],
      true,
    ],
  ])('%s', (_name, statements, codings, ownWords) => {
    expect(earned(statements)).toMatchObject({ codings, ownWords });
  });
});

describe('marks', () => {
  test.each([
    ['old words', '2025-01-30', ['stale']],
    ['words of exactly a year', '2025-01-31', []],
  ])('%s', (_name, said, marks) => {
    expect(earned([statement(said, ['land open'])]).marks).toEqual(marks);
  });

  const gone = (kind: 'government' | 'person', holder: string) => ({
    offices: [
      {
        id: 'o',
        party: 'AAA',
        holder,
        kind,
        until: '2026-01-10',
        untilPrecision: 'day' as const,
        recorded: '2026-01-12',
        basis: 'Known.',
      },
    ],
  });

  test.each([
    ['a government that has gone', gone('government', 'The cabinet'), ['former-government']],
    ['a person who has gone', gone('person', 'Speaker'), ['former-government']],
    ['another person who has gone', gone('person', 'Somebody else'), []],
  ])('words of %s', (_name, offices, marks) => {
    expect(earned([NO], offices).marks).toEqual(marks);
  });

  const STATE_AGENCY = {
    id: 'agency',
    publisher: 'An Agency',
    publisherKind: 'wire',
    stateControlled: true,
  } as Source;
  const by = (source: string) => [{ ...NO.evidence[0], source }] as Statement['evidence'];
  test.each([
    ['by it alone', [{ ...NO, evidence: by('agency') }], ['state-only']],
    ['by another outlet, too', [{ ...NO, evidence: [...by('agency'), ...by('s')] }], []],
    [
      'beside other help that another outlet tells of',
      [{ ...NO, evidence: by('agency') }, statement('2026-01-20', ['sea open'])],
      [],
    ],
  ])('words that a state-controlled outlet reports: %s', (_name, statements, marks) => {
    expect(earned(statements, { sources: [STATE_AGENCY] }).marks).toEqual(marks);
  });

  test('are of a former government only when all that earns the headline is', () => {
    const later = statement('2026-01-20', ['sea open']);
    expect(earned([NO, later], gone('government', 'The cabinet')).marks).toEqual([]);
  });
});
