import type { TextQuoteSelector } from '../schema/evidence.ts';
import { normalise, withPlainMarks, withPlainSpace } from './normalise.ts';
import { canBegin, canEnd } from './word-boundary.ts';

/**
 * How often the selector matches the text, both normalised; never fuzzy, and never part of a word of `language` (BCP
 * 47). Where `prefix` or `suffix` is given, only occurrences directly after or before it count. A selector without
 * visible words matches nowhere.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function countQuote(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  language: string,
): number {
  const marked = withPlainSpace(text);
  // Both have the same length: a place in one is the same place in the other.
  const haystack = withPlainMarks(marked);
  const needle = normalise(exact);
  if (needle === '') return 0;
  let count = 0;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (
      canBegin(marked, at, language) &&
      canEnd(marked, end, language) &&
      (prefix === undefined || follows(prefix, at)) &&
      (suffix === undefined || precedes(suffix, end))
    ) {
      count += 1;
    }
  }
  return count;

  function follows(before: string, at: number): boolean {
    const words = normalise(before);
    const end = haystack[at - 1] === ' ' ? at - 1 : at;
    return haystack.endsWith(words, end) && canBegin(marked, end - words.length, language);
  }

  function precedes(after: string, at: number): boolean {
    const words = normalise(after);
    const start = haystack[at] === ' ' ? at + 1 : at;
    return haystack.startsWith(words, start) && canEnd(marked, start + words.length, language);
  }
}
