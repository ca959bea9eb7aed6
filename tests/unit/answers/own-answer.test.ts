/** A named list against own words: what a country had said itself by the day of the list, and nothing that others said of it. */
import { expect, test } from 'vitest';
import { ownAnswer, ownAnswerLabel } from '../../../src/answers/own-answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { listsTable } from '../../../src/formats/tables/lists.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { NamedList } from '../../../src/schema/list.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { recordOf, statement } from '../record/builders.ts';

const { codebook } = getRecord();
const say = vocabularyOf(codebook);
const KNOWN = '2026-01-31';
const DAY = '2025-09-04';

const NOTHING = 'No words of its own found by that day.';
const SILENT = 'It has spoken, but nothing that we have read says what it would send.';
const LATER = statement('2025-09-05', ['land declined']);
const OTHERS = { represents: 'OUTLET' };

function labelOf(statements: readonly Statement[]): string {
  const record = recordOf(statements, { codebook });
  const [country] = record.countries;
  if (!country) throw new RangeError('no country');
  return ownAnswerLabel(say, ownAnswer(record, country, { asOf: DAY, knownBy: KNOWN }));
}

test.for<[string, readonly Statement[], string]>([
  ['its own words of that very day', [statement(DAY, ['land declined'])], codebook.headlines.declined.label],
  ['words of the day after come too late', [LATER], NOTHING],
  [
    'the newest of its words by that day',
    [statement('2025-03-01', ['land declined']), statement('2025-08-01', ['land open']), LATER],
    codebook.headlines.open.label,
  ],
  ['others’ words are not its own', [statement(DAY, ['land open'], OTHERS), LATER], NOTHING],
  [
    'others’ words on soldiers do not colour its own on help',
    [statement(DAY, ['land open'], OTHERS), statement(DAY, ['training committed'])],
    codebook.shades['support-silent'].label,
  ],
  ['words that name no contribution of its own', [statement(DAY, ['force undecided'])], SILENT],
  ['words of its own that are not coded', [statement(DAY, [])], SILENT],
  [
    'words that conflict',
    [statement(DAY, ['land declined']), statement(DAY, ['land open'], { id: 'aaa-2' })],
    `${codebook.headlines.conflicting.label}: ${codebook.headlines.open.label} / ${codebook.headlines.declined.label}`,
  ],
  [
    'words about the war itself are no answer',
    [
      {
        ...statement(DAY, ['land open']),
        codings: statement(DAY, ['land open']).codings.map((coding) => ({
          ...coding,
          scope: 'wartime' as const,
        })),
      },
    ],
    SILENT,
  ],
])('%s', ([, statements, label]) => {
  expect(labelOf(statements)).toBe(label);
});

test('the table has a row for each list and country, and says whom the list names', () => {
  const list = {
    id: 'ready-1',
    title: 'One',
    counted: 'Ready.',
    speaker: { name: 'Somebody', person: true, role: 'Minister', represents: 'BBB' },
    said: DAY,
    saidPrecision: 'day',
    recorded: KNOWN,
    qualifier: 'exactly',
    countries: ['AAA'],
    evidence: [],
  } satisfies NamedList;
  const record = recordOf(
    [statement(DAY, ['land declined']), statement('2025-03-01', ['land ready'], { country: 'BBB' })],
    { codebook, lists: [list] },
  );
  const names = listsTable.columns.map(({ name }) => name);
  const cells = (row: readonly unknown[], ...of: string[]) => of.map((name) => row[names.indexOf(name)]);
  expect(
    listsTable
      .rows(record)
      .map((row) => cells(row, 'country', 'list', 'named', 'own', 'ownLabel', 'ownSaid')),
  ).toEqual([
    ['AAA', 'ready-1', true, 'declined', codebook.headlines.declined.label, DAY],
    ['BBB', 'ready-1', false, 'ready', codebook.headlines.ready.label, '2025-03-01'],
  ]);
  expect(listsTable.rows(recordOf([LATER]))).toEqual([]);
});
