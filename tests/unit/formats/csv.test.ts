import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableCsv } from '../../../src/formats/tables/csv.ts';
import { type Cell, defineTable } from '../../../src/formats/tables/table.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';

const record = { recordDate: '2026-01-01' } as PublicRecord;

function csv(...cells: Cell[]): string {
  const table = defineTable<Cell>({
    name: 'notes',
    title: 'Notes',
    description: 'Notes.',
    primaryKey: ['note'],
    things: () => cells,
    columns: [
      { name: 'note', type: 'string', description: 'A note.', value: (cell) => cell },
      { name: 'end', type: 'string', description: 'So that no row is empty.', value: () => 'end' },
    ],
  });
  return tableCsv(table, record);
}

test('quotes only what needs it, and leaves out what is unknown', () => {
  expect(csv('plain', 'a, b', 'said "no"', 'two\nlines', null, true, -3)).toBe(
    'note,end\r\nplain,end\r\n"a, b",end\r\n"said ""no""",end\r\n"two\nlines",end\r\n,end\r\ntrue,end\r\n-3,end\r\n',
  );
});

test.for(['=HYPERLINK("https://example.org")', '+49', '-1', '@sum', '\tx', '\rx', '＝1'])(
  'refuses %j',
  (cell) => {
    expect(() => csv(cell)).toThrow(/^notes\.csv, note, row of [\s\S]*: a spreadsheet would run/u);
  },
);

test('whatever is written is read again by another parser', () => {
  const cell = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/^[=+\-@\t\r＝＋－＠]/u.test(text));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const rows = parse(csv(...cells), { record_delimiter: '\r\n' }).slice(1);
      expect(rows).toEqual(cells.map((text) => [text, 'end']));
    }),
  );
});
