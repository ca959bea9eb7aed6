import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { FORMULA } from '../../schema/text.ts';
import type { Cell, Table } from './table.ts';

/**
 * A table as CSV by RFC 4180: a header, CRLF after every row, quotation marks only where needed; UTF-8 without a byte
 * order mark, which would help Excel, but becomes part of the first column's name for Python, Node and others that do not
 * ask for it. The page leads spreadsheets to the workbook. An unknown value is an empty cell.
 * @throws RangeError for text that a spreadsheet would run as a formula. The content check refuses such text before; it is
 * not changed here, because with an apostrophe before it a value would no longer be what was said.
 */
export function tableCsv(table: Table, record: PublicRecord, clock?: Clock): string {
  const names = table.columns.map(({ name }) => name);
  const rows = table
    .rows(record, clock)
    .map((cells) =>
      cells.map((cell, index) =>
        csvCell(cell, `${table.name}.csv, ${names[index]}, row of ${cells[0]} ${cells[1]}`),
      ),
    );
  return [names, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function csvCell(cell: Cell, place: string): string {
  if (cell === null) return '';
  const text = String(cell);
  if (typeof cell === 'string' && FORMULA.test(text))
    throw new RangeError(`${place}: a spreadsheet would run "${text.slice(0, 40)}": begin it with a letter`);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
