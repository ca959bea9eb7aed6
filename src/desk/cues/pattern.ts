import { isCapital, type Word, wordsOf } from './words.ts';

interface Choice {
  text: string;
  isStem: boolean;
  /** Only the end of a word is named: `*emos`. */
  isEnding: boolean;
  /** `any`: in any case; `capital`: with a capital; `capitals`: all in capitals, as "US" is. */
  letters: 'any' | 'capital' | 'capitals';
}

type Step = 'gap' | 'number' | readonly Choice[];

/** A cue as it is looked for: its steps, word by word. */
export interface Pattern {
  written: string;
  steps: readonly Step[];
}

/** Where a pattern stands in a list of words: from the first to the last, both included; `named` are words it names. */
export interface Hit {
  from: number;
  to: number;
  named: number;
}

/** Most words that a gap may hold. */
const GAP = 8;

/** Reads a cue: `will/would not … send*`; `*emos` is any word with this ending. */
export function parsePattern(written: string, language: string): Pattern {
  const steps = written.split(/[\s-]+/u).flatMap((part): Step[] => {
    if (part === '…') return ['gap'];
    if (part === '#') return ['number'];
    const choices = part
      .split('/')
      .map((choice) => wordsOf(choice, language).map((word) => toChoice(word, choice)));
    // "l'envoi" is two words where apostrophes part them.
    const [first = []] = choices;
    return choices.length === 1
      ? first.map((choice) => [choice])
      : [choices.flatMap(([choice]) => choice ?? [])];
  });
  const last = steps.at(-1);
  return { written, steps: last === 'gap' ? steps.slice(0, -1) : steps };
}

function toChoice(word: Word, written: string): Choice {
  const isStem =
    written.endsWith('*') && written.indexOf(word.printed) + word.printed.length === written.length - 1;
  const capitals = word.printed.length >= 2 && word.printed.length <= 4 && /^\p{Lu}+$/u.test(word.printed);
  const isEnding = written.startsWith('*');
  return {
    text: word.text,
    isStem,
    isEnding,
    letters: capitals ? 'capitals' : isCapital(word) ? 'capital' : 'any',
  };
}

/** Patterns by how a word may begin at which they stand: two letters, or "" for any word. */
export type Index<Entry> = ReadonlyMap<string, readonly Entry[]>;

const BEGINNING = 2;

/** Sorts what has a pattern by its first step, so that a word is compared with few of thousands. */
export function indexed<Entry extends { pattern: Pattern }>(entries: readonly Entry[]): Index<Entry> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const beginning of beginnings(entry.pattern))
      index.set(beginning, [...(index.get(beginning) ?? []), entry]);
  }
  return index;
}

function beginnings({ steps: [first] }: Pattern): Set<string> {
  if (first === undefined || first === 'gap' || first === 'number') return new Set(['']);
  return new Set(
    first.map(({ text, isStem, isEnding }) =>
      isEnding || (isStem && text.length < BEGINNING) ? '' : text.slice(0, BEGINNING),
    ),
  );
}

/** Every place where what is indexed stands in a list of words. */
export function indexedHits<Entry extends { pattern: Pattern }>(
  index: Index<Entry>,
  words: readonly Word[],
): { entry: Entry; hit: Hit }[] {
  return words.flatMap(({ text }, from) => {
    const near = [...(index.get(text.slice(0, BEGINNING)) ?? []), ...(index.get('') ?? [])];
    return near.flatMap((entry) => {
      const hit = hitAt(entry.pattern, words, from);
      return hit ? [{ entry, hit }] : [];
    });
  });
}

/** Every place where the pattern stands, the shortest way for each beginning. */
export function hitsOf(pattern: Pattern, words: readonly Word[]): Hit[] {
  return words.flatMap((_word, from) => hitAt(pattern, words, from) ?? []);
}

function hitAt({ steps }: Pattern, words: readonly Word[], from: number): Hit | undefined {
  const to = endOf(steps, 0, words, from);
  return to === undefined ? undefined : { from, to, named: steps.filter((step) => step !== 'gap').length };
}

function endOf(steps: readonly Step[], step: number, words: readonly Word[], at: number): number | undefined {
  const wanted = steps[step];
  if (wanted === undefined) return at - 1;
  if (wanted === 'gap') {
    for (let next = at; next <= at + GAP && next < words.length; next += 1) {
      const to = endOf(steps, step + 1, words, next);
      if (to !== undefined) return to;
    }
    return undefined;
  }
  const word = words[at];
  return word && fits(wanted, word) ? endOf(steps, step + 1, words, at + 1) : undefined;
}

function fits(step: Exclude<Step, 'gap'>, word: Word): boolean {
  if (step === 'number') return /^\d+$/u.test(word.text);
  return step.some(({ text, isStem, isEnding, letters }) => {
    if (isEnding) return word.text.endsWith(text) && word.text.length > text.length;
    if (isStem ? !word.text.startsWith(text) : word.text !== text) return false;
    // "US" is no "us".
    if (letters === 'any') return !(text.length === 2 && /^\p{Lu}{2}$/u.test(word.printed));
    return letters === 'capital'
      ? isCapital(word)
      : !/\p{Ll}/u.test(word.printed.replace(/['\u2019]s$/u, ''));
  });
}
