/** The tables are sound CSV, and say the same as the JSON files and the page beside them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, readPages } from './dist.ts';
import { type Row, readJson, readTable, TABLE_NAMES } from './tables.ts';

type Evidence = { quote?: object };
type Statement = { codings: object[]; evidence: Evidence[] };
type Positions = {
  positions: {
    country: string;
    headline: string;
    contributions: Record<string, { status: string; stance: string | null; statements: string[] }>;
  }[];
};

const files = globSync('data/**/*.csv', { cwd: DIST }).map((file) => file.replaceAll('\\', '/'));
const { positions } = readJson<Positions>('positions.json');
const { statements } = readJson<{ statements: Statement[] }>('statements.json');
const { sources } = readJson<{ sources: object[] }>('sources.json');

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

test('every table is built, and one of positions for every dated JSON', () => {
  expect(files).toEqual(expect.arrayContaining(TABLE_NAMES.map((name) => `data/${name}.csv`)));
  const dated = (kind: string) =>
    globSync(`data/positions/*.${kind}`, { cwd: DIST })
      .map((file) => file.slice(0, -kind.length))
      .sort();
  expect(dated('csv').length).toBeGreaterThan(1);
  expect(dated('csv')).toEqual(dated('json'));
});

test.for(files)('%s has no byte order mark and no bare line end', (file) => {
  const bytes = readFileSync(join(DIST, file));
  expect(bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(false);
  const rows = readTable(file.slice('data/'.length, -'.csv'.length));
  const inCells = sum(rows.flatMap((row) => Object.values(row).map((cell) => cell.split('\n').length - 1)));
  const text = bytes.toString('utf8');
  expect(text.split('\r\n').length - 1).toBe(rows.length + 1);
  expect(text.split('\n').length - 1).toBe(rows.length + 1 + inCells);
});

test('no cell would be run by a spreadsheet', () => {
  const cells = files.flatMap((file) =>
    readTable(file.slice('data/'.length, -'.csv'.length)).flatMap((row) => Object.values(row)),
  );
  expect(cells.length).toBeGreaterThan(1000);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('the page counts the rows that are in the files', () => {
  const page = readPages().find(({ path }) => path === '/data/');
  const counted = page?.tags.flatMap(({ attributes }) => attributes['data-rows'] ?? []).map(Number);
  expect(counted).toEqual(TABLE_NAMES.map((name) => readTable(name).length));
});

test('the tables have as many rows as the JSON has entries', () => {
  expect(readTable('positions').length).toBe(positions.length);
  expect(readTable('statements').length).toBe(statements.length);
  expect(readTable('sources').length).toBe(sources.length);
  expect(readTable('codings').length).toBe(sum(statements.map(({ codings }) => codings.length)));
  const evidence = readTable('evidence').filter(({ statement }) => statement);
  expect(evidence.length).toBe(sum(statements.map((statement) => statement.evidence.length)));
});

test('positions.csv and positions.json give every country the same positions', () => {
  const contributions = new Set(positions.flatMap((position) => Object.keys(position.contributions)));
  const inJson = positions.map(({ country, headline, contributions: found }) => [
    country,
    headline,
    ...[...contributions].map((name) => (found[name] ? (found[name].stance ?? found[name].status) : '')),
  ]);
  const inCsv = readTable('positions').map((row) => [
    row.country,
    row.headline,
    ...[...contributions].map((name) => row[name]),
  ]);
  expect(inCsv).toEqual(inJson);
});

test('the last rows of the history are the positions of today', () => {
  const standing = readTable('history')
    .filter(({ next }) => next === '')
    .map(({ country, contribution, stance }) => `${country} ${contribution} ${stance}`);
  const today = readTable('positions').flatMap((row) =>
    stances(row).map(([contribution, stance]) => `${row.country} ${contribution} ${stance}`),
  );
  expect(standing.sort()).toEqual(today.sort());
});

test('a dated table holds the history until that day', () => {
  const history = readTable('history');
  for (const file of globSync('data/positions/*.csv', { cwd: DIST })) {
    const date = file.slice(-'2025-09-04.csv'.length, -'.csv'.length);
    const standing = history
      .filter((row) => (row.date ?? '') <= date && (row.next === '' || (row.next ?? '') > date))
      .map(({ country, contribution, stance }) => `${country} ${contribution} ${stance}`);
    const then = readTable(`positions/${date}`).flatMap((row) =>
      stances(row).map(([contribution, stance]) => `${row.country} ${contribution} ${stance}`),
    );
    expect(then.sort(), date).toEqual(standing.sort());
  }
});

const CONTRIBUTIONS = new Set(readTable('codings').map(({ contribution }) => contribution));

function stances(row: Row): [string, string][] {
  return Object.entries(row).filter(([column, value]) => CONTRIBUTIONS.has(column) && value !== '');
}
