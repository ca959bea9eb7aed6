import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { TABLES } from '../../../src/formats/tables/tables.ts';
import { workbook } from '../../../src/formats/tables/workbook.ts';

const { TZ } = process.env;

afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = TZ;
});

test.for([
  ['in another year and at the edge of the calendar', Date.UTC(2031, 5, 30, 1), 'Pacific/Kiritimati'],
  ['in summer and on the other side of it', Date.UTC(2026, 6, 1, 23), 'Pacific/Pago_Pago'],
] as const)('the same record makes the same bytes %s', async ([, now, zone]) => {
  const record = getRecord();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1, 12) });
  const first = await workbook(record);
  vi.setSystemTime(now);
  process.env.TZ = zone;
  const second = await workbook(record);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('it opens: a sheet for each table, with the columns of the table', async () => {
  const record = getRecord();
  const files = unzipSync(await workbook(record));
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const read = (file: string) => parser.parse(strFromU8(files[file] ?? new Uint8Array()));
  const sheets: { name: string }[] = read('xl/workbook.xml').workbook.sheets.sheet;
  expect(sheets.map(({ name }) => name)).toEqual(['columns', ...TABLES.map(({ name }) => name)]);
  TABLES.forEach((table, index) => {
    const { row } = read(`xl/worksheets/sheet${index + 2}.xml`).worksheet.sheetData;
    expect(row, table.name).toHaveLength(1 + table.rows(record).length);
    expect(row[0].c, table.name).toHaveLength(table.columns.length);
  });
});
