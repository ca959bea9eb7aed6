import { CONTEXT_LENGTH, context, type TextQuoteSelector } from '../schema/evidence.ts';
import { countQuote } from './find-quote.ts';
import { normalise } from './normalise.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/**
 * The words directly before and after a quote, as the text prints them but for white space: whole words, at most
 * `CONTEXT_LENGTH` characters each. A side is left out where there are none, or none that a content file may hold.
 * Undefined where the quote does not stand in the text, whose `language` is a BCP 47 tag, exactly once.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function quoteContext(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  language: string,
): Pick<TextQuoteSelector, 'prefix' | 'suffix'> | undefined {
  if (countQuote(text, { exact, prefix, suffix }, language) !== 1) return undefined;
  const { printed, folded, origins } = foldedText(text);
  const needle = normalise(exact);
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) {
    const before = wordsBefore(printed.slice(0, origins[at]), CONTEXT_LENGTH);
    const after = wordsAfter(printed.slice(origins[at + needle.length] ?? printed.length), CONTEXT_LENGTH);
    const found = { prefix: before, suffix: after };
    const meant =
      normalise(before).endsWith(normalise(prefix ?? '')) &&
      normalise(after).startsWith(normalise(suffix ?? ''));
    if (!meant || countQuote(text, { exact, ...found }, language) !== 1) continue; // another one, or one inside a word
    return Object.fromEntries(Object.entries(found).filter(([, side]) => context.safeParse(side).success));
  }
  return undefined;
}

/** The text with single spaces, the same as `normalise` writes it, and where each character of that comes from. */
function foldedText(text: string): { printed: string; folded: string; origins: readonly number[] } {
  const printed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of printed) {
    const plain = character === ' ' ? ' ' : normalise(character);
    for (const _ of plain.split('')) origins.push(at);
    folded += plain;
    at += character.length;
  }
  return { printed, folded, origins };
}
