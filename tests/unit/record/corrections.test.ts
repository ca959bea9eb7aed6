/** What a reader could have read otherwise, and what only changed how an entry is kept. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { positionsReadOtherwise, readOtherwise, revisionsByDay } from '../../../src/record/corrections.ts';
import type { StatementEvidence } from '../../../src/schema/evidence.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { coding, statement } from './builders.ts';

const DAY = '2026-02-01';

function revised(now: Partial<Statement>, ...changes: readonly (readonly [why: string, was: object])[]) {
  const revisions = changes.map(([why, was]) => ({ on: DAY, why, was }));
  return statement('2026-01-06', ['land declined inside as-coalition'], { ...now, revised: revisions });
}

function quoted(exact: string, given: Partial<StatementEvidence> = {}): StatementEvidence {
  return {
    source: 's',
    kind: 'direct-quote',
    language: 'en',
    quote: { exact },
    checked: { on: DAY, against: 'none' },
    ...given,
  };
}

const codings = (...words: string[]) => ({ codings: words.map(coding) });

describe('a reader could have read otherwise', () => {
  test.each<[name: string, entry: Statement, fields: string[]]>([
    ['another stance', revised({}, ['Why', codings('land open inside')]), ['codings']],
    ['a condition', revised({}, ['Why', codings('land declined inside for-now')]), ['codings']],
    ['peacekeepers', revised({}, ['Why', codings('land declined inside as-peacekeeping')]), ['codings']],
    ['a coding that has come', revised({}, ['Why', { codings: [] }]), ['codings']],
    ['another speaker', revised({}, ['Why', { speaker: { name: 'Office' } }]), ['speaker']],
    [
      'words that stand no longer',
      revised({ evidence: [quoted('new')] }, ['Why', { evidence: [quoted('old')] }]),
      ['evidence'],
    ],
  ])('%s', (_name, entry, fields) => {
    expect(readOtherwise(entry).map((day) => day.fields)).toEqual([fields]);
  });
});

describe('a reader could not have read otherwise', () => {
  test.each<[name: string, entry: Statement]>([
    ['where a mission is named', revised({}, ['Why', codings('land declined inside')])],
    ['where a note changed', revised({ note: 'New' }, ['Why', { note: 'Old' }])],
    [
      'where words are judged, or joined by others',
      revised({ evidence: [quoted('old', { carries: [] }), quoted('new')] }, [
        'Why',
        { evidence: [quoted('old')] },
      ]),
    ],
    [
      'where a day undoes what it did',
      revised(
        {},
        ['To open', codings('land declined inside as-coalition')],
        ['And back', codings('land open inside')],
      ),
    ],
  ])('%s', (_name, entry) => {
    expect(readOtherwise(entry)).toEqual([]);
    expect(revisionsByDay(entry)).toHaveLength(1);
  });
});

test('a day is one correction, from what was to what is, with the last reason for each field', () => {
  const entry = revised(
    { summary: 'Now' },
    ['First', codings('land open inside')],
    ['Second', codings('land undecided inside')],
    ['Third', { summary: 'Then' }],
  );
  expect(readOtherwise(entry)).toMatchObject([
    {
      on: DAY,
      fields: ['summary', 'codings'],
      why: 'Second Third',
      before: { summary: 'Then', codings: [{ stance: 'open' }] },
      after: { summary: 'Now', codings: [{ stance: 'declined' }] },
    },
  ]);
});

test('every position that revisions changed names statements that changed, with a reason', () => {
  const record = getRecord();
  const all = record.countries.flatMap(({ id }) => positionsReadOtherwise(record, id));
  expect(all.length).toBeGreaterThan(0);
  for (const { change, revised } of all) {
    expect(revised, change.to.country.id).not.toEqual([]);
    for (const { statement: one, why } of revised) expect(why, one.id).not.toBe('');
  }
});
