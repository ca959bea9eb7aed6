/** Small changes that would mislead, made to entries of the real record: what nobody may do without `check` naming it. */
import { type Authored, type Fields, sealedFields } from '../../../src/seal/authored.ts';

/** A changed entry, and what was done to it. */
export interface Mutation {
  entry: Authored;
  what: string;
}

/** A number from 0 up to `below`, which is left out: the same sequence for the same seed. */
export type Dice = (below: number) => number;

/** https://en.wikipedia.org/wiki/Linear_congruential_generator, with the numbers of Numerical Recipes. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export type Path = readonly (string | number)[];

/** Every value of an entry that is no list or mapping, with its path. */
export function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
  return [{ path, value }];
}

/** One change of one value of an entry of these, at random; a field or a member of a list may be lost or copied too. */
export function mutate(entries: readonly Authored[], roll: Dice): Mutation {
  const entry = pick(entries, roll);
  const places = leaves(sealedFields(entry));
  const { path, value } = pick(places, roll);
  if (roll(8) === 0) return lose(entry, path, roll);
  const changed = change(value, roll);
  const fields = withValue(entry.fields, path, changed);
  return { entry: { ...entry, fields }, what: `${path.join('.')}: ${JSON.stringify(changed)}` };
}

/** A value that is another: a letter, a word, a "not", a day, a number, a code, a name. */
function change(value: unknown, roll: Dice): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1 + roll(9);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/u.test(text))
    return `${text.slice(0, -1)}${(Number(text.at(-1)) + 1 + roll(8)) % 10}`;
  const words = text.split(' ');
  if (words.length > 3) {
    const at = roll(words.length);
    const kinds = [
      () => words.toSpliced(at, 1), // a word lost
      () => words.toSpliced(at, 0, 'not'), // a "not" put in
      () => words.with(at, letter(words[at] ?? '', roll)), // a letter
      () => words.toSpliced(at, 0, words[at] ?? ''), // a word twice
    ];
    return pick(kinds, roll)().join(' ');
  }
  return letter(text, roll);
}

function letter(word: string, roll: Dice): string {
  const letters = [...word];
  const at = roll(letters.length);
  return letters.with(at, letters[at] === 'e' ? 'a' : 'e').join('');
}

/** A field, or a member of a list, that is no longer there. */
function lose(entry: Authored, path: Path, roll: Dice): Mutation {
  const depth = 1 + roll(path.length);
  const lost = path.slice(0, depth);
  const parent = lost.slice(0, -1).reduce<unknown>((at, step) => (at as Fields)[step], entry.fields);
  const last = lost.at(-1) ?? '';
  const left = Array.isArray(parent)
    ? parent.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(parent as Fields).filter(([key]) => key !== last));
  const fields = withValue(entry.fields, lost.slice(0, -1), left);
  return { entry: { ...entry, fields }, what: `${lost.join('.')}: lost` };
}

/** The same fields with another value at one place. */
export function withValue(fields: Fields, path: Path, value: unknown): Fields {
  const [step, ...rest] = path;
  if (step === undefined) return value as Fields;
  const inner = rest.length > 0 ? withValue(fields[step] as Fields, rest, value) : value;
  return (Array.isArray(fields) ? fields.with(Number(step), inner) : { ...fields, [step]: inner }) as Fields;
}

function pick<Thing>(things: readonly Thing[], roll: Dice): Thing {
  return things[roll(things.length)] as Thing;
}
