/** Reads the built CSV files with a parser that nobody here wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DIST } from './dist.ts';

export type Row = Record<string, string>;

export const TABLE_NAMES = [
  'chart',
  'positions',
  'history',
  'statements',
  'codings',
  'evidence',
  'sources',
  'events',
  'attendance',
  'figures',
  'lists',
  'reports',
  'parties',
] as const;

/** The rows of `data/<name>.csv` by column, strictly by RFC 4180: CRLF only, every row of one length, no BOM. */
export function readTable(name: string): Row[] {
  return parse(readFileSync(join(DIST, `data/${name}.csv`)), { columns: true, record_delimiter: '\r\n' });
}

export function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(join(DIST, 'data', file), 'utf8'));
}
