import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { normalise } from '../../../src/evidence/normalise.ts';
import { textDigest } from '../../../src/evidence/text-digest.ts';

describe('a quote is found', () => {
  test.each([
    ['to the letter', 'Ireland was open to it.', { exact: 'open' }, 1],
    [
      'across kinds of quotation marks and dashes',
      '“We’re willing — probably,” he said',
      { exact: "We're willing - probably" },
      1,
    ],
    [
      'across line ends and runs of spaces',
      'this force\n does  not seek',
      { exact: 'this force does not seek' },
      1,
    ],
    ['across Unicode forms', 'Michea\u0301l', { exact: 'Micheál' }, 1],
    ['across ellipses', 'attacks (…) They', { exact: 'attacks (...) They' }, 1],
    ['never inside a word', 'reopened and opened', { exact: 'open' }, 0],
    ['never in other letter case', 'Open', { exact: 'open' }, 0],
    ['never with a word left out', 'does not really seek', { exact: 'does not seek' }, 0],
    ['as often as it stands there', 'a target is a target', { exact: 'target' }, 2],
    [
      'once, with a prefix that tells the places apart',
      'a target is the target',
      { exact: 'target', prefix: 'is the' },
      1,
    ],
    [
      'once, with a suffix that tells the places apart',
      'a target is the target',
      { exact: 'target', suffix: 'is' },
      1,
    ],
    [
      'not at all with a prefix that stands elsewhere',
      'a target is the target',
      { exact: 'target', prefix: 'was' },
      0,
    ],
  ])('%s', (_name, text, selector, count) => {
    expect(countQuote(text, selector)).toBe(count);
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });

  test('the digest sees words, not typography', () => {
    expect(textDigest('He said “no”.\r\n')).toBe(textDigest('He said "no".'));
    expect(textDigest('He said “no”.')).not.toBe(textDigest('He said “yes”.'));
  });
});
