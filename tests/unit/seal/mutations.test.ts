/** Whatever small thing of the real record is changed, the seal names the entry, and no other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { getAuthored, getSealLines } from '../../../src/content/record.ts';
import { type Authored, sealedFields } from '../../../src/seal/authored.ts';
import { compareSeal, entryName } from '../../../src/seal/compare-seal.ts';
import { sealProblems } from '../../../src/seal/seal-problems.ts';
import { dice, leaves, mutate, type Path, withValue } from './mutations.ts';
import { outcome, sealedFiles, slip } from './text-mutations.ts';

const lines = getSealLines();
const linesOf = Map.groupBy(lines, ({ name }) => entryName(name));
// The newest edition may wait for its line until the next is made; its own digest holds it until then.
const entries = getAuthored().filter(({ kind, name }) => kind !== 'edition' || linesOf.has(name));
const TODAY = '2999-12-31';

/** What `check` says of an entry, by its own lines: `altered` is also refused by `npm run seal`. */
function stateOf(entry: Authored): string {
  return compareSeal([entry], linesOf.get(entry.name) ?? [])[0]?.state ?? 'as sealed';
}

test('the record is as it was sealed', () => {
  expect(entries.length).toBeGreaterThan(600);
  expect(sealProblems(entries, lines, TODAY)).toEqual([]);
});

test('a change of anything in any entry is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const { entry, what } = mutate(entries, dice(seed));
      const changed = entries.map((one) => (one.name === entry.name ? entry : one));
      // An edition's digest is told of twice: it is sealed, and it is computed.
      const named = new Set(sealProblems(changed, lines, TODAY).map(({ field }) => field));
      expect([...named], what).toEqual([entry.name]);
    }),
    { numRuns: 60 },
  );
});

test('of 1,000 changes each is named as altered, so that running the seal does not hide it', () => {
  const roll = dice(1);
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind).values()];
  const made = Array.from({ length: 1000 }, (_, index) => mutate(kinds[index % kinds.length] ?? [], roll));
  const missed = made.filter(({ entry }) => stateOf(entry) !== 'altered');
  expect(missed.map(({ entry, what }) => `${entry.name} ${what}`)).toEqual([]);
});

test('of 1,000 slips in the files each is named, or the file is refused, or it says what it said', () => {
  const files = sealedFiles(contentFolder(), entries, lines).filter(({ file }) => file !== 'editions.yaml');
  const roll = dice(1);
  const slips = Array.from({ length: 1000 }, () => {
    const file = files[roll(files.length)] as (typeof files)[number];
    const text = slip(file.text, roll);
    return { file: file.file, text, became: outcome(file, text) };
  });
  expect(slips.filter(({ became }) => became === 'unnamed')).toEqual([]);
  expect(slips.filter(({ became }) => became === 'named').length).toBeGreaterThan(500);
});

describe('in every entry that has one, named is', () => {
  const words = (text: string) => text.split(/\s+/u);
  const half = (text: string) => Math.floor(words(text).length / 2);
  const lost = (text: string) => words(text).toSpliced(half(text), 1).join(' ');
  const not = (text: string) => words(text).toSpliced(half(text), 0, 'not').join(' ');
  const letter = (text: string) => `${text.slice(0, -1)}${text.endsWith('e') ? 'a' : 'e'}`;
  const other = (code: string) => `${code}-other`;
  const dayAfter = (day: string) =>
    new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const TEXT = /^(?:summary|note|notes|basis|counted|definition|title|differs)$/u;
  const CODED = /^codings\.\d+\.(?:contribution|stance|place|scope)$/u;

  test.each<[name: string, at: RegExp, change: (text: string) => unknown]>([
    ['a letter of a quotation', /quote\.exact$/u, letter],
    ['a word of a quotation', /quote\.exact$/u, lost],
    ['a letter of its translation', /quote\.translation$/u, letter],
    ['a letter beside a quotation', /quote\.(?:prefix|suffix)$/u, letter],
    ['a letter of a text', TEXT, letter],
    ['a word lost', TEXT, lost],
    ['a "not"', TEXT, not],
    ['a space at the end', TEXT, (text) => `${text} `],
    ['a capital', TEXT, (text) => text.toUpperCase()],
    ['a speaker', /speaker\.name$/u, letter],
    ['a role', /speaker\.role$/u, lost],
    ['whom a speaker represents', /speaker\.represents$/u, other],
    ['a country', /^country$/u, other],
    ['a code', CODED, other],
    ['a condition', /conditions\.\d+$/u, other],
    ['a condition lost', /conditions\.\d+$/u, () => undefined],
    ['a day', /(?:^|\.)(?:said|date|published|recorded|until|on)$/u, dayAfter],
    ['how well a day is known', /Precision$/u, other],
    ['a source', /evidence\.\d+\.source$/u, letter],
    ['a kind of evidence', /evidence\.\d+\.kind$/u, other],
    ['what it was compared with', /checked\.against$/u, other],
    ['an address', /^url$/u, (url) => `${url}/`],
    ['the digest of a text', /^textDigest$/u, letter],
    ['a publisher', /^publisher$/u, letter],
    ['a language', /(?:^|\.)language$/u, other],
    ['a number', /^value$/u, (value) => Number(value) + 1],
    ['who attended', /^attended\.\d+$/u, other],
    ['who attended, lost', /^attended\.\d+$/u, () => undefined],
    ['an office-holder', /^holder$/u, letter],
    ['the party of an office', /^party$/u, other],
    ['a name', /^name$/u, letter],
    ['the label of a code', /^label$/u, letter],
    ['the digest of an edition', /^digest$/u, letter],
  ])('%s', (_name, at, change) => {
    const changed = entries.flatMap((entry) =>
      leaves(sealedFields(entry))
        .filter(({ path }) => at.test(path.join('.')))
        .map(({ path, value }) => ({ path, value, to: change(String(value)) }))
        .filter(({ value, to }) => to !== value)
        .map(({ path, to }) => ({ ...entry, fields: withLeaf(entry, path, to) })),
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((entry) => stateOf(entry) !== 'altered').map(({ name }) => name)).toEqual([]);
  });
});

/** The fields with another value at a place; where it is undefined, without that member of the list. */
function withLeaf({ fields }: Authored, path: Path, value: unknown): Authored['fields'] {
  if (value !== undefined) return withValue(fields, path, value);
  const list = path.slice(0, -1).reduce<unknown>((at, step) => (at as Authored['fields'])[step], fields);
  return withValue(fields, path.slice(0, -1), (list as unknown[]).toSpliced(Number(path.at(-1)), 1));
}

test('an entry that is gone is named', () => {
  const [gone, ...left] = entries;
  expect(sealProblems(left, lines, TODAY)).toEqual([
    expect.objectContaining({ field: gone?.name, message: expect.stringContaining('is gone: put it back') }),
  ]);
});
