import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { quoteContext } from '../../../src/evidence/quote-context.ts';
import { CONTEXT_LENGTH } from '../../../src/schema/evidence.ts';

test('whole words, spaces and marks as they are printed', () => {
  const text = 'Some people said\n\n“yes, in the end”,  and  others who were there that day said “no”.';
  expect(quoteContext(text, { exact: 'yes, in the end' }, 'en')).toEqual({
    prefix: 'Some people said “',
    suffix: '”, and others who were there',
  });
  expect(quoteContext(text, { exact: 'others who were there that day' }, 'en')).toEqual({
    prefix: 'said “yes, in the end”, and ',
    suffix: ' said “no”.',
  });
});

test('the place that is meant, not one inside a word', () => {
  expect(quoteContext('Ukraine is in it.', { exact: 'in' }, 'en')).toEqual({
    prefix: 'Ukraine is ',
    suffix: ' it.',
  });
});

test('nothing for a quote that stands nowhere or twice, unless a side tells which', () => {
  expect(quoteContext('It is so.', { exact: 'never' }, 'en')).toBeUndefined();
  expect(quoteContext('It is so, and it is so.', { exact: 'is so' }, 'en')).toBeUndefined();
  expect(quoteContext('It is so, and it is so.', { exact: 'is so', suffix: '.' }, 'en')).toEqual({
    prefix: 'It is so, and it ',
    suffix: '.',
  });
});

test('a side without words, or that no content file may hold, is left out', () => {
  expect(quoteContext('It is so', { exact: 'It is so' }, 'en')).toEqual({});
  expect(quoteContext('It is so - they say', { exact: 'It is so' }, 'en')).toEqual({});
  expect(quoteContext('It is so <b>now</b>', { exact: 'It is so' }, 'en')).toEqual({});
});

test('of any text: at most so long, and the quote is found again with it', () => {
  const word = fc.stringMatching(/^[a-zé“”’.,–]{1,12}$/u);
  const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, fc.constantFrom(' ', '\n', '  '), (before, after, space) => {
      const text = `${before}${space}Exactly So${space}${after}`;
      const { prefix = '', suffix = '' } = quoteContext(text, { exact: 'Exactly So' }, 'en') ?? {};
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(text.replace(/\s+/gu, ' ')).toContain(`${prefix}Exactly So${suffix}`);
      expect(countQuote(text, { exact: 'Exactly So', prefix, suffix }, 'en')).toBe(1);
    }),
    { numRuns: 100 },
  );
});
