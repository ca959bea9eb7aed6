/** The title of a statement's page: no two statements of one speaker on one day have the same. */
import { expect, test } from 'vitest';
import { statementTitle } from '../../../src/formats/web/statement-title.ts';
import { recordOf, statement } from '../record/builders.ts';

const SPEAKER = { name: 'Jan Example', person: true, role: 'Minister', represents: 'AAA' };

function titles(...ids: string[]): string[] {
  const statements = ids.map((id) => statement('2025-09-04', [], { id, speaker: SPEAKER }));
  const record = recordOf(statements);
  return record.statements.map((each) => statementTitle(record, each));
}

test('the second of a day carries its number', () => {
  expect(titles('aaa-2025-09-04-jan-example', 'aaa-2025-09-04-jan-example-2')).toEqual([
    'Jan Example on AAA, 4 September 2025',
    'Jan Example on AAA, 4 September 2025 (2)',
  ]);
});

test('a number that belongs to a name is not taken for that of a second statement', () => {
  expect(titles('aaa-2025-09-04-nordic-baltic-8')).toEqual(['Jan Example on AAA, 4 September 2025']);
});

test('another speaker, and the same one on another day, have titles of their own', () => {
  const record = recordOf([
    statement('2025-09-04', [], { id: 'a', speaker: SPEAKER }),
    statement('2025-09-04', [], { id: 'b', speaker: { ...SPEAKER, name: 'Eva Example' } }),
    statement('2025-09-05', [], { id: 'c', speaker: SPEAKER }),
  ]);
  expect(record.statements.map((each) => statementTitle(record, each)).join()).not.toContain('(2)');
});
