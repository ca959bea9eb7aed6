import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/evidence/normalise.ts';
import { textQuoteSelector } from '../../../src/schema/evidence.ts';
import { id, party } from '../../../src/schema/id.ts';
import { text } from '../../../src/schema/text.ts';

const accepts = (value: string) => text.safeParse(value).success;

describe('text', () => {
  test('is trimmed and otherwise kept to the letter', () => {
    expect(text.parse('  Côte d’Ivoire\n“never”  ')).toBe('Côte d’Ivoire\n“never”');
    expect(text.parse('One \n\u00a0\t\n two')).toBe('One\n\n two');
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

  test.each([
    '',
    ' \t\n',
    '\u00a0\u2009\u3000',
    '\u200b',
    '\u200c\u200d',
    '\ufeff\u2060\u00ad',
    '\u061c\u200e\u200f',
    '\u0301',
    ' \u0301\u0302 ',
    '\ufe0f',
    '\u3164\u1160\u115f\uffa0',
    '\u2800',
    '\ue000',
    '\u{e0041}',
    '\ud800',
    '\u2028',
  ])('%j shows nothing and is refused as empty', (value) => {
    const [issue] = text.safeParse(value).error?.issues ?? [];
    expect(issue?.message).toMatch(/^is empty: write the text/u);
  });

  test('whatever passes is still there once it is normalised', () => {
    const unit = fc.constantFrom(
      ...' \n\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad\u0301\u20dd\u3164\u2800\u202e\u{e0020}\ufe0fa.“',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 5 }), (value) => {
        if (accepts(value)) expect(normalise(value)).toMatch(/[aá."]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([...'\u200b\u00ad\u2060\ufeff\u200e\u200f\u061c\u3164\u{e0041}'])(
    '%j inside a word is refused',
    (character) => expect(accepts(`Mac${character}ron`)).toBe(false),
  );

  test.each(['می\u200cخواهم', 'ක්\u200dෂ', '❤\ufe0f'])('%j is written with a joiner and kept', (value) => {
    expect(text.parse(value)).toBe(value);
  });

  test.each(['\u200c=1+1', '\u200d-1'])('%j does not hide the sign of a formula', (value) => {
    expect(accepts(value)).toBe(false);
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
        fc.array(fc.stringMatching(/^’?[a-zé][a-zé’-]{0,6}$/u), { minLength: 1, maxLength: 20 }),
        space,
        (words, gap) => {
          const exact = words.join(gap);
          expect(textQuoteSelector.safeParse({ exact }).success).toBe(words.length <= 12);
        },
      ),
    );
  });
});

describe('the words of a quote', () => {
  test.each(['...', '“—”', '\u200b', '(', '\u0301'])('%j is none', (exact) => {
    expect(textQuoteSelector.safeParse({ exact }).success).toBe(false);
  });

  test.each(['prefix', 'suffix', 'translation'])('%s shows something, and may be a mark alone', (field) => {
    expect(textQuoteSelector.safeParse({ exact: 'we', [field]: '\u200b' }).success).toBe(false);
    expect(textQuoteSelector.safeParse({ exact: 'we', [field]: ' ' }).success).toBe(false);
    expect(textQuoteSelector.safeParse({ exact: 'we', [field]: '“' }).success).toBe(true);
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
