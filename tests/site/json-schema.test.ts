/** Every public JSON file against its published JSON Schema (2020-12), by Ajv; and junk, which must not pass. */

import { globSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { DIST } from './dist.ts';
import { readJson } from './tables.ts';

type Entry = Record<string, unknown>;
type Entries = Record<string, Entry[]>;

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);

/** The schema, the file, where its entries are, and changes to the first entry that make it junk. */
const CASES = [
  { name: 'positions', file: 'positions.json', list: 'positions', junk: { country: 'Poland' } },
  { name: 'positions', file: 'positions.json', list: 'positions', junk: { headline: 'willing' } },
  { name: 'statements', file: 'statements.json', list: 'statements', junk: { said: '2025-02-30' } },
  { name: 'statements', file: 'statements.json', list: 'statements', junk: { evidence: [] } },
  { name: 'sources', file: 'sources.json', list: 'sources', junk: { colour: 'blue' } },
  { name: 'positions-geojson', file: 'positions.geojson', list: 'features', junk: { geometry: null } },
] as const;

test.for(CASES)('$file fits its schema, and does not with %o', ({ name, file, list, junk }) => {
  const schema = readJson<{ $id: string }>(`schemas/${name}.json`);
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  const data = readJson<Entries>(file);
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  const [first, ...others] = data[list] ?? [];
  expect(first).toBeDefined();
  expect(validate({ ...data, [list]: [{ ...first, ...junk }, ...others] })).toBe(false);
});

test('the file of corrections, which others poll, fits its schema', () => {
  const validate = ajv.compile(readJson<object>('schemas/corrections.json'));
  const data = readJson<{ corrections: unknown[] }>('../corrections.json');
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...data, corrections: [...data.corrections, { id: 'half' }] })).toBe(false);
});

test('the positions of every date fit the same schema', () => {
  const schema = readJson<{ $id: string }>('schemas/positions.json');
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  const files = globSync('positions/*.json', { cwd: `${DIST}/data` });
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => !validate(readJson(file)))).toEqual([]);
});
