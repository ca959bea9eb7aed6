import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { PublicRecord } from '../../record/public-record.ts';
import { dayNumber } from '../../schema/day.ts';
import type { Cell, Column, Table } from './table.ts';
import { TABLES } from './tables.ts';

/** The same time for every file in it, so that one record makes one workbook; without a zone, as in a zip archive. */
const PACKED = '1980-01-01T12:00:00';

/** Day 0 of Excel's calendar, in days before 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/**
 * `/data/whos-willing.xlsx`: one sheet for each table, and first a sheet that says what the columns mean. Dates are
 * dates, numbers numbers; text is stored as text, which no spreadsheet runs as a formula.
 */
export async function workbook(record: PublicRecord): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeXlsxFile([
    columnsSheet(),
    ...TABLES.map((table) => sheet(table, record)),
  ]).toBuffer();
  return zipSync(unzipSync(buffer), { mtime: PACKED });
}

type SheetOf = Sheet<never>;

function sheet(table: Table, record: PublicRecord): SheetOf {
  const { name, columns } = table;
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: type === 'string' ? 24 : 12 })),
    data: [
      header(columns.map((column) => column.name)),
      ...table.rows(record).map((cells) => cells.map((cell, index) => sheetCell(cell, columns[index]))),
    ],
  };
}

function columnsSheet(): SheetOf {
  return {
    sheet: 'columns',
    stickyRowsCount: 1,
    columns: [{ width: 16 }, { width: 22 }, { width: 100 }],
    data: [
      header(['table', 'column', 'meaning']),
      ...TABLES.flatMap(({ name, columns }) =>
        columns.map((column) =>
          [name, column.name, column.description].map((value) => ({ value, type: String })),
        ),
      ),
    ],
  };
}

function header(names: readonly string[]) {
  return names.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
}

function sheetCell(value: Cell, column: Column | undefined) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (column?.type === 'date')
    return { value: dayNumber(value) + EXCEL_EPOCH, type: Number, format: 'yyyy-mm-dd' };
  return { value, type: String };
}
