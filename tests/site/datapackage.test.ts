/** The data package, checked by the Frictionless library: the descriptor, every row of every table, every key. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DIST } from './dist.ts';
import { readTable, TABLE_NAMES } from './tables.ts';

type Resource = {
  name: string;
  tabular: boolean;
  read: (options: { keyed: boolean; relations: boolean }) => Promise<object[]>;
  schema: { castRow: (row: string[]) => unknown[]; fields: { name: string }[] };
};
type Package = {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
  getResource: (name: string) => Resource;
};

// The package carries no types.
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: { load: (path: string) => Promise<Package> };
};

let built: Package;

beforeAll(async () => {
  built = await Package.load(join(DIST, 'data/datapackage.json'));
});

test('the descriptor is valid and names every table', () => {
  expect(built.errors.map(({ message }) => message)).toEqual([]);
  expect(built.valid).toBe(true);
  expect(built.resources.map(({ name }) => name)).toEqual(expect.arrayContaining([...TABLE_NAMES]));
});

test.for(TABLE_NAMES)('every row of %s fits its Table Schema and its keys', async (name) => {
  const rows = await built.getResource(name).read({ keyed: true, relations: true });
  expect(rows.length).toBe(readTable(name).length);
  expect(rows.length).toBeGreaterThan(0);
});

test('every row of the dated positions fits the same schema', async () => {
  const dated = built.resources.filter(({ name }) => /^positions-\d/.test(name));
  expect(dated.length).toBeGreaterThan(1);
  for (const resource of dated) {
    const rows = await resource.read({ keyed: true, relations: false });
    expect(rows.length, resource.name).toBe(readTable('positions').length);
  }
});

test('a row with a code that is not in the codebook is refused', () => {
  const { schema } = built.getResource('codings');
  const [first] = readTable('codings');
  const row = schema.fields.map(({ name }) => first?.[name] ?? '');
  expect(() => schema.castRow(row)).not.toThrow();
  const junk = row.map((cell, index) => (schema.fields[index]?.name === 'stance' ? 'willing' : cell));
  expect(() => schema.castRow(junk)).toThrow();
  const list = row.map((cell, index) =>
    schema.fields[index]?.name === 'conditions' ? 'ceasefire luck' : cell,
  );
  expect(() => schema.castRow(list)).toThrow();
});
