/** What an address asks the search for, whatever stands in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptRuns } from '../../../src/browser/search/excerpt.ts';
import { addressOf, queryIn } from '../../../src/browser/search/search-query.ts';
import { filledIn } from '../../../src/i18n/word-list.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

test('any address gives at most 200 letters that can be written into an address again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const search of [text, `?q=${text}`, `?${new URLSearchParams({ q: text })}`]) {
        const query = queryIn(search);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(queryIn(addressOf(query, '/search/'))).toBe(query);
      }
    }),
  );
});

test('a letter of two halves that is cut at the end breaks nothing', () => {
  const query = queryIn(`?q=${'x'.repeat(199)}${encodeURIComponent('🕊')}`);
  expect(queryIn(addressOf(query, '/'))).toBe(query);
});

test('the first of several is taken, and none leads back to the bare page', () => {
  expect(queryIn('?q=Poland&q=Italy')).toBe('Poland');
  expect(addressOf(queryIn('?view=land'), '/search/')).toBe('/search/');
});

test('words that look like a place to fill stay words', () => {
  expect(filledIn('“{query}”: {count}', { query: '{count} $& {query}', count: '3' })).toBe(
    '“{count} $& {query}”: 3',
  );
  expect(filledIn('{toString}', {})).toBe('{toString}');
});

test('an excerpt says nothing but what stands between its tags', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const plain = texts.map((text) => text.replaceAll(/[&<>]/gu, ''));
      const runs = excerptRuns(plain.join('<mark>'));
      expect(runs.map(({ text }) => text).join('')).toBe(plain.join(''));
    }),
  );
});
