import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textQuoteSelector } from '../../../src/schema/evidence.ts';
import { id, party } from '../../../src/schema/id.ts';
import { text } from '../../../src/schema/text.ts';

const accepts = (value: string) => text.safeParse(value).success;

describe('text', () => {
  test('is trimmed and otherwise kept to the letter', () => {
    expect(text.parse('  Côte d’Ivoire\n“never”  ')).toBe('Côte d’Ivoire\n“never”');
  });

  test('whatever passes is composed, well formed and free of tags', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const parsed = text.safeParse(value);
        if (!parsed.success) return;
        expect(parsed.data).toBe(parsed.data.normalize('NFC'));
        expect(parsed.data.isWellFormed()).toBe(true);
        expect(parsed.data).not.toMatch(/<\/?[a-z!][^>]*>|[\u202a-\u202e\u2066-\u2069\ufffd]/iu);
      }),
      { numRuns: 500 },
    );
  });

  test('a tag is refused wherever it stands', () => {
    const plain = fc.stringMatching(/^[a-z .,]{0,12}$/u);
    const tag = fc.constantFrom(
      '<b>',
      '</b>',
      '<img src=x onerror=alert(1)>',
      '<!-- x -->',
      '<br/>',
      '<svg/onload=x>',
    );
    fc.assert(fc.property(plain, tag, plain, (before, markup, after) => !accepts(before + markup + after)));
  });

  test.each([
    ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0000\u0007\u001b\u007f\u0085\ufffd',
  ])('U+%j is refused', (character) => expect(accepts(`a${character}b`)).toBe(false));

  test.each(['=1+1', '+49', '-1', '@sum', '  =x', '＝1'])(
    '%j, which a spreadsheet would run, is refused',
    (value) => {
      expect(accepts(value)).toBe(false);
      expect(accepts(`a ${value}`)).toBe(true);
    },
  );
});

describe('quotes', () => {
  test('are measured in words, whatever stands between them', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\n', '  ', '\u2009');
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé’][a-zé’-]{0,7}$/u), { minLength: 1, maxLength: 20 }),
        space,
        (words, gap) => {
          const exact = words.join(gap);
          expect(textQuoteSelector.safeParse({ exact }).success).toBe(words.length <= 12);
        },
      ),
    );
  });
});

describe('ids', () => {
  test.each(['pol-2025-09-04-donald-tusk', 'a', '112-ua-2026-06-05'])('%s is one', (value) => {
    expect(id.safeParse(value).success).toBe(true);
  });

  test.each([
    '',
    'Pol',
    'pol_2025',
    'pol--2025',
    '-pol',
    'pol-',
    '../pol',
    'pol/2025',
    'zürich',
    'pol\n',
    'pol 2025',
  ])('%j is none', (value) => expect(id.safeParse(value).success).toBe(false));

  test.each([
    ['POL', true],
    ['EU', true],
    ['COALITION', true],
    ['pol', false],
    ['P', false],
    ['POL2', false],
    ['ABCDEFGHIJKLM', false],
  ])('whom a speaker represents: %s', (value, expected) => {
    expect(party.safeParse(value).success).toBe(expected);
  });
});
