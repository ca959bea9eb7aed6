import { countQuote } from '../../evidence/find-quote.ts';
import { wordsAfter, wordsBefore } from '../../evidence/words-around.ts';
import { CONTEXT_LENGTH, QUOTE_WORDS, type TextQuoteSelector } from '../../schema/evidence.ts';
import type { Quotation } from './quotations.ts';

/** A place in a text, in code units. */
interface Span {
  start: number;
  end: number;
}

/** A quotation with the words before and after it, as it is found again. */
export type FullSelector = Required<Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>>;

/**
 * At most twelve of the quoted words, whole and to the letter, with what stands directly before and after, so that
 * they are found exactly once in the text. They hold `core` where that is quoted and short enough. Null where there
 * are none.
 */
export function selectorOf(
  text: string,
  language: string,
  quotation: Quotation,
  core: Span | null,
): FullSelector | null {
  const words = [...text.slice(quotation.start, quotation.end).matchAll(/\S+/gu)].map((match) => ({
    start: quotation.start + match.index,
    end: quotation.start + match.index + match[0].length,
  }));
  const span = trimmed(text, chosen(text, words, core));
  if (!span) return null;
  const selector = {
    exact: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    prefix: wordsBefore(text.slice(Math.max(0, span.start - 200), span.start), CONTEXT_LENGTH),
    suffix: wordsAfter(text.slice(span.end, span.end + 200), CONTEXT_LENGTH),
  };
  return countQuote(text, selector, language) === 1 ? selector : null;
}

function chosen(text: string, words: readonly Span[], core: Span | null): Span | undefined {
  const first = words[0];
  if (!first) return undefined;
  const inCore = core
    ? words.flatMap(({ start, end }, index) => (end > core.start && start < core.end ? [index] : []))
    : [];
  const from = inCore[0] ?? 0;
  const to = Math.min(inCore.at(-1) ?? Math.min(words.length, QUOTE_WORDS) - 1, from + QUOTE_WORDS - 1);
  // The sentence of the core, as far as there is room: what comes before it first, since there the subject is.
  let [begin, end] = [from, to];
  while (
    begin > 0 &&
    end - begin < QUOTE_WORDS - 1 &&
    !/[.!?;:]["”»’)]*$/u.test(printed(text, words[begin - 1]))
  )
    begin -= 1;
  while (
    end < words.length - 1 &&
    end - begin < QUOTE_WORDS - 1 &&
    !/[.!?;:]["”»’)]*$/u.test(printed(text, words[end]))
  )
    end += 1;
  return { start: words[begin]?.start ?? first.start, end: words[end]?.end ?? first.end };
}

function printed(text: string, word: Span | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}

/** Without signs at its ends that belong to the sentence around it. */
function trimmed(text: string, span: Span | undefined): Span | undefined {
  if (!span) return undefined;
  const whole = text.slice(span.start, span.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(whole)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}\p{M}!?%€$£]*$/u.exec(whole)?.[0].length ?? 0;
  return lead + tail < whole.length ? { start: span.start + lead, end: span.end - tail } : undefined;
}
