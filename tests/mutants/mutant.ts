/** Mutants of a content folder: each one change of one of its files, as a slip of an editor or worse. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import {
  ADDRESSES,
  CODES,
  DAYS,
  IDS,
  MARKDOWN,
  ODD,
  type Path,
  pathsIn,
  put,
  valueAt,
} from './odd-values.ts';
import { proseMutant } from './prose-mutant.ts';

/** One change of one file of a content folder. */
export type Mutant = {
  file: string;
  /** The entry of the file that is changed, where it has an id. */
  entry?: string;
  /** What is done, in a line. */
  what: string;
  /** The text of the file with the change; the same where an earlier change has taken the place away. Undefined: no file. */
  alter: (text: string) => string | undefined;
};

/** The texts of a content folder, by their path in it. */
export type Texts = ReadonlyMap<string, string>;

type Place = { file: string; entry?: string; path: Path; value: unknown };

/** The English texts that can be changed: not the seal and the editions, which are made of the others. */
export function readTexts(folder: string): Texts {
  const files = globSync('**/*.{yaml,mdx}', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const changeable = files
    .filter((file) => file !== 'editions.yaml' && !file.startsWith('translations/'))
    .sort();
  return new Map(changeable.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** As many mutants of these texts, the same for the same seed. Every field of every kind of file is as likely as any other. */
export function mutantsOf(texts: Texts, { count, seed }: { count: number; seed: number }): Mutant[] {
  const yaml = [...texts].filter(([file]) => file.endsWith('.yaml'));
  const prose = [...texts].filter(([file]) => file.endsWith('.mdx'));
  const places = yaml.flatMap(([file, text]) => placesIn(file, parse(text)));
  const kinds = [...Map.groupBy(places, kindOf).values()];
  const kind = fc.constantFrom(...kinds);
  const place = kind.chain((same) => fc.constantFrom(...same));
  const borrowed = kind.chain((same) =>
    fc
      .tuple(fc.constantFrom(...same), fc.constantFrom(...same))
      .map(([one, other]) => valued(one, other.value)),
  );
  const line = fc.constantFrom(...yaml).chain(([file, text]) => lineMutant(file, text));
  const lost = fc
    .constantFrom(...texts.keys())
    .map((file): Mutant => ({ file, what: 'is gone', alter: () => undefined }));
  const written = fc.constantFrom(...prose).chain(([file, text]) => proseMutant(file, text));
  const mutant = fc.oneof(
    { arbitrary: place.chain(valueMutant), weight: 12 },
    { arbitrary: place.chain((one) => movedMutant(one, places)), weight: 2 },
    { arbitrary: borrowed, weight: 3 },
    { arbitrary: written, weight: 5 },
    { arbitrary: line, weight: 1 },
    { arbitrary: lost, weight: 1 },
  );
  return fc.sample(mutant, { numRuns: count, seed });
}

/** A name for a mutant, to be read in a report. */
export function nameOf({ file, entry, what }: Mutant): string {
  return [file, entry, what].filter(Boolean).join('  ');
}

function placesIn(file: string, root: unknown): Place[] {
  return pathsIn(root)
    .filter((path) => path.length > 0)
    .map((path) => ({ file, ...entryAt(root, path), path, value: valueAt(root, path) }));
}

/** `statements/*.yaml [] evidence [] quote exact`: what places of one kind share. */
function kindOf({ file, path }: Place): string {
  const keyed = file === 'codebook.yaml' || /^cues\/[^/]+$/u.test(file);
  const steps = path.map((step, index) =>
    /^\d+$/u.test(String(step)) || (keyed && index === 1) ? '[]' : String(step),
  );
  return [file.replace(/\/[^/]+$/u, '/*.yaml'), ...steps].join(' ');
}

function treeMutant({ file, entry, path }: Place, doing: string, change: (root: unknown) => unknown): Mutant {
  return {
    file,
    ...(entry ? { entry } : {}),
    what: `${path.join('.')} ${doing}`,
    alter: (text) => {
      const root = parsed(text);
      return root === undefined ? text : stringify(change(root));
    },
  };
}

/** Undefined for what an earlier change has made of it, if that is no YAML. */
function parsed(text: string): unknown {
  try {
    return parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function valued(place: Place, next: unknown): Mutant {
  const shown = JSON.stringify(next)?.slice(0, 60) ?? 'nothing';
  return treeMutant(place, `= ${shown}`, (root) => put(root, place.path, next));
}

/** The place with another value, without one, or once more. */
function valueMutant(place: Place): fc.Arbitrary<Mutant> {
  const { path, value } = place;
  const set = (next: unknown) => valued(place, next);
  const twice = treeMutant(place, 'twice', (root) => {
    const list = valueAt(root, path.slice(0, -1));
    return Array.isArray(list) ? put(root, path.slice(0, -1), [...list, valueAt(root, path)]) : root;
  });
  const any = fc.constantFrom<unknown>('', null, [], {}, true, 7, undefined, undefined).map(set);
  if (value !== null && typeof value === 'object') return fc.oneof(any, fc.constant(twice));
  const fit = fitting(String(path.at(-1)), value).map(set);
  return fc.oneof(
    { arbitrary: fit, weight: 8 },
    { arbitrary: any, weight: 2 },
    { arbitrary: fc.constant(twice), weight: /^\d+$/u.test(String(path.at(-1))) ? 1 : 0 },
  );
}

/** Values of the kind that a field holds, most of them in its form. */
function fitting(field: string, value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'number')
    return fc.oneof(fc.constantFrom(0, -1, 1, 1e21, 1e-7), fc.double({ min: 0, noNaN: true }));
  if (typeof value === 'boolean') return fc.constant(!value);
  const codes = CODES[field];
  if (codes) return fc.constantFrom(...codes);
  const text = String(value ?? '');
  if (/^\d{4}-\d\d-\d\d$/u.test(text))
    return fc.constantFrom(...DAYS, '2026-11-24', '2999-12-31', '2025-02-30');
  if (/^https?:/u.test(text) || field === 'url') return fc.constantFrom(...ADDRESSES);
  if (field === 'id' || field === 'slug') return fc.constantFrom(...IDS);
  const graphemes = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const odd = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...MARKDOWN), graphemes);
  return fc.oneof(
    odd,
    // Between the words that are there, so that what is said of them still holds.
    fc
      .tuple(odd, fc.nat({ max: text.length }))
      .map(([words, at]) => `${text.slice(0, at)} ${words} ${text.slice(at)}`),
    fc.constantFrom(`${text} `.repeat(20).trim(), text.repeat(8), text.toUpperCase(), text.slice(0, 1)),
  );
}

/** A value of one entry in the same place of another, where there may be none yet. */
function movedMutant(place: Place, places: readonly Place[]): fc.Arbitrary<Mutant> {
  const [first, ...rest] = place.path;
  const others = places.filter(({ file, path }) => file === place.file && path.length === 1);
  if (!/^\d+$/u.test(String(first)) || rest.length === 0) return valueMutant(place);
  return fc.constantFrom(...others).map((other) => {
    const target = { ...other, path: [...other.path, ...rest] };
    return treeMutant(target, `= that of ${first}`, (root) => put(root, target.path, place.value));
  });
}

function entryAt(root: unknown, [first = '']: Path): { entry?: string } {
  const id = valueAt(root, [first, 'id']);
  return typeof id === 'string' ? { entry: id } : {};
}

/** A line of a YAML file lost, doubled, moved in, or with a sign in it that means something to YAML. */
function lineMutant(file: string, text: string): fc.Arbitrary<Mutant> {
  const lines = text.split('\n');
  const kinds = fc.constantFrom<[string, (line: string) => string[]]>(
    ['lost', () => []],
    ['twice', (line) => [line, line]],
    ['moved in', (line) => [`  ${line}`]],
    ['with #', (line) => [`${line} #x`]],
    ['with :', (line) => [`${line}: x`]],
    ['with a quotation mark', (line) => [`${line}"`]],
  );
  return fc.tuple(fc.nat({ max: lines.length - 1 }), kinds).map(([at, [doing, change]]) => ({
    file,
    what: `line ${at + 1} ${doing}: ${lines[at]?.slice(0, 40)}`,
    alter: (now) => (now === text ? lines.toSpliced(at, 1, ...change(lines[at] ?? '')).join('\n') : now),
  }));
}
