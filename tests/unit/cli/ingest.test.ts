import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceSchema } from '../../../src/schema/source.ts';
import { node } from './node.ts';

const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `Poland says no to soldiers
Publisher: Made-up Times
Published: 2026-12-01

“We will not send soldiers to Ukraine,” the Polish prime minister, Jan Zmyślony, said in a made-up interview.
He added that the railways would stay open.`;

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const ingest = (...args: string[]) => node(['src/cli/ingest.ts', ...args]);

test('one file as JSON: what it is, where each field was read, and what may be statements', () => {
  const { code, out } = ingest('--json', file('one.txt', TEXT));
  const { source, candidates } = JSON.parse(out);
  expect(code).toBe(0);
  expect(source).toMatchObject({
    publisher: 'Made-up Times',
    title: 'Poland says no to soldiers',
    url: null,
    published: '2026-12-01',
    publishedPrecision: 'day',
    language: 'en',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
    readFrom: { url: null, language: 'the words' },
  });
  expect(candidates[0]).toMatchObject({
    country: 'POL',
    speaker: 'Jan Zmyślony',
    contribution: 'land',
    stance: 'declined',
    selector: { exact: 'We will not send soldiers to Ukraine' },
    inRecord: null,
  });
});

test('several files are a list; one that is refused says why, and the others are there', () => {
  const { code, out, err } = ingest('--json', file('empty.txt', ''), file('two.txt', TEXT));
  expect(JSON.parse(out).map(({ refused }: { refused: string | null }) => refused)).toEqual([
    expect.stringMatching(/^is empty/u),
    null,
  ]);
  expect(err).toMatch(/empty\.txt is empty/u);
  expect(code).toBe(1);
});

test('drafts are written outside of content/, as YAML that only lacks what an editor has to say', () => {
  const drafts = join(folder, 'drafts');
  const { code, out } = ingest('--drafts', drafts, file('three.txt', TEXT));
  expect(code).toBe(0);
  expect(out).toMatch(/POL {2}land {2}declined/u);
  const id = 'made-up-times-2026-12-01';
  const source = parse(readFileSync(join(drafts, id, `sources/${id}.yaml`), 'utf8'));
  expect(sourceSchema.safeParse({ ...source, summary: 'Poland will send nobody.' }).success).toBe(true);
  expect(sourceSchema.safeParse(source).success).toBe(false);
  const [statement] = parse(readFileSync(join(drafts, id, 'statements/pol.yaml'), 'utf8'));
  expect(statement).toMatchObject({ country: 'POL', summary: null, codings: [{ stance: 'declined' }] });
});

test('no draft is written into content/', () => {
  const { code, err } = ingest('--drafts', 'content/sources', file('four.txt', TEXT));
  expect(code).toBe(1);
  expect(err).toMatch(/nothing enters the record without an editor/u);
  expect(existsSync('content/sources/made-up-times-2026-12-01')).toBe(false);
});
