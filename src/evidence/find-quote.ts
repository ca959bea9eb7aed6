import type { TextQuoteSelector } from '../schema/evidence.ts';
import { normalise } from './normalise.ts';

/**
 * How often the selector matches the text, both normalised; never fuzzy. Where `prefix` or `suffix` is given, only
 * occurrences directly after or before it count.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function countQuote(text: string, { exact, prefix, suffix }: TextQuoteSelector): number {
  const [haystack, needle] = [normalise(text), normalise(exact)];
  const [before, after] = [normalise(prefix ?? ''), normalise(suffix ?? '')];
  let count = 0;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const preceding = haystack.slice(0, at).trimEnd();
    const following = haystack.slice(at + needle.length).trimStart();
    if (
      startsAndEndsAtWords(haystack, at, needle.length) &&
      preceding.endsWith(before) &&
      following.startsWith(after)
    ) {
      count += 1;
    }
  }
  return count;
}

/** "in" is not found inside "Ukraine": a quotation begins and ends between words. */
function startsAndEndsAtWords(text: string, at: number, length: number): boolean {
  const word = /[\p{L}\p{N}]/u;
  const joins = (a = '', b = '') => word.test(a) && word.test(b);
  return !joins(text[at - 1], text[at]) && !joins(text[at + length - 1], text[at + length]);
}
