/** Quotations chosen on the page: found again exactly once, never longer than may be quoted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTyped, nudged, placeOf, quoteAt, rangeAt, wordsOf } from '../../../src/desk/page/quote-range.ts';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { CONTEXT_LENGTH, QUOTE_WORDS } from '../../../src/schema/evidence.ts';

const LIMITS = { words: QUOTE_WORDS, context: CONTEXT_LENGTH };
const TEXT = `A headline

“We will not go,” she said. “We will not\u00a0go,” said he, and asked: “Why?”
Nobody’s answer came.`;
const WORDS = wordsOf(TEXT);

test('any words of a text are found where they stand, and nowhere else', () => {
  fc.assert(
    fc.property(fc.nat(WORDS.length - 1), fc.nat(QUOTE_WORDS - 1), (from, more) => {
      const range = { from, to: Math.min(from + more, WORDS.length - 1) };
      const quote = quoteAt(TEXT, WORDS, range, LIMITS);
      if (!quote) return;
      expect(countQuote(TEXT, quote, 'en')).toBe(1);
      const place = placeOf(TEXT, quote);
      expect(place && rangeAt(WORDS, place.start, place.end)).toEqual(range);
      for (const side of [quote.prefix, quote.suffix])
        expect(side.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
    }),
  );
});

test('signs of the sentence around it are no part of a quotation', () => {
  const range = rangeAt(WORDS, TEXT.indexOf('“We'), TEXT.indexOf(' she'));
  expect(range && quoteAt(TEXT, WORDS, range, LIMITS)).toMatchObject({
    exact: 'We will not go',
    suffix: ',” she said. “We will not go,”',
  });
});

test('its ends go word by word, and stop at the text’s, at each other, and at the longest quotation', () => {
  const at = (from: number, to: number) => ({ from, to });
  const nudge = (from: number, to: number, end: 'from' | 'to', by: -1 | 1) =>
    nudged(at(from, to), end, by, 30, LIMITS);
  expect(nudge(3, 5, 'from', -1)).toEqual(at(2, 5));
  expect(nudge(3, 5, 'to', 1)).toEqual(at(3, 6));
  expect(nudge(0, 5, 'from', -1)).toEqual(at(0, 5));
  expect(nudge(28, 29, 'to', 1)).toEqual(at(28, 29));
  expect(nudge(5, 5, 'from', 1)).toEqual(at(5, 5));
  expect(nudge(3, 3 + QUOTE_WORDS - 1, 'to', 1)).toEqual(at(3, 3 + QUOTE_WORDS - 1));
});

describe('typed words are found', () => {
  test.each([
    ['whatever their case and signs', "nobody's ANSWER", 'Nobody’s answer'],
    ['across lines', '“Why?” nobody', '“Why?”\nNobody'],
  ])('%s', (_name, typed, printed) => {
    const found = findTyped(TEXT, typed);
    expect(found && TEXT.slice(found.start, found.end)).toBe(printed);
  });

  test('only where they stand, and nothing is no words', () => {
    expect(findTyped(TEXT, 'we shall go')).toBeUndefined();
    expect(findTyped(TEXT, '  ')).toBeUndefined();
    expect(findTyped(TEXT, 'go.*said')).toBeUndefined();
  });
});
