import { wordsAfter, wordsBefore } from '../../evidence/words-around.ts';
import type { QuoteDraft } from '../drafts/draft.ts';

/** Words of a text that stand side by side: the indexes of the first and the last. */
export interface Range {
  from: number;
  to: number;
}

/** A word of a text with its signs: where it stands, in code units. */
export interface Word {
  start: number;
  end: number;
}

/** Longest quotation in words, and longest context in characters. */
export interface Limits {
  words: number;
  context: number;
}

/** A text in words, as the rule for quotations counts them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words that a stretch of text touches; undefined for none. */
export function rangeAt(words: readonly Word[], start: number, end: number): Range | undefined {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  return from === -1 || to < from ? undefined : { from, to };
}

/** The selector of these words: without signs at its ends that belong to the sentence around it. Null for signs alone. */
export function quoteAt(
  text: string,
  words: readonly Word[],
  { from, to }: Range,
  { context }: Limits,
): QuoteDraft | null {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return null;
  const whole = text.slice(first.start, last.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(whole)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}\p{M}!?%€$£]*$/u.exec(whole)?.[0].length ?? 0;
  if (lead + tail >= whole.length) return null;
  const [start, end] = [first.start + lead, last.end - tail];
  return {
    exact: oneLine(text.slice(start, end)),
    prefix: wordsBefore(text.slice(Math.max(0, start - 200), start), context),
    suffix: wordsAfter(text.slice(end, end + 200), context),
    translation: '',
  };
}

/** Where a quotation stands; undefined where it is not in the text. Of several places the one that its context means. */
export function placeOf(text: string, { exact, prefix }: QuoteDraft): Word | undefined {
  const found = [...text.matchAll(new RegExp(patternOf(exact), 'gu'))].filter(([words]) => words !== '');
  const meant = found.find(({ index }) => oneLine(text.slice(0, index)).endsWith(prefix)) ?? found[0];
  return meant && { start: meant.index, end: meant.index + meant[0].length };
}

/** Where words stand that somebody typed, whatever their case and their quotation marks; the first place. */
export function findTyped(text: string, typed: string): Word | undefined {
  const found = new RegExp(patternOf(plainMarks(typed)), 'iu').exec(plainMarks(text));
  return found && found[0] !== '' ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function patternOf(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
}

/** Each sign for another one, so that places stay. */
function plainMarks(text: string): string {
  return text.replace(/[‘’‚ʼ]/gu, "'").replace(/[“”„«»]/gu, '"');
}

/** The range with one end moved by a word, never empty, never beyond the text or the longest quotation. */
export function nudged(
  { from, to }: Range,
  end: 'from' | 'to',
  by: -1 | 1,
  words: number,
  limits: Limits,
): Range {
  const moved = end === 'from' ? { from: from + by, to } : { from, to: to + by };
  const fits =
    moved.from >= 0 && moved.to < words && moved.from <= moved.to && moved.to - moved.from < limits.words;
  return fits ? moved : { from, to };
}

/** How many words a quotation has. */
export function countWords(exact: string): number {
  return exact.trim().split(/\s+/u).filter(Boolean).length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
