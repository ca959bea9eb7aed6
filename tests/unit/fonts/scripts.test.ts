import { describe, expect, test } from 'vitest';
import { unicodeRange } from '../../../src/fonts/font-faces.ts';
import { lettersByScript } from '../../../src/fonts/scripts.ts';

describe('letters of a build', () => {
  test('are those of a name that an editor adds, in both cases, whatever its language', () => {
    const { latin, cyrillic, greek } = lettersByScript('Ǵemo ѓорче ᾧ');
    expect(latin).toContain('Ǵ');
    expect(latin).toContain('ǵ');
    expect(cyrillic).toContain('ѓ');
    expect(cyrillic).toContain('Ѓ');
    expect(greek).toContain('ᾧ');
  });

  test('are also those of languages that nothing in the content is in', () => {
    const { latin, cyrillic, greek } = lettersByScript('');
    for (const letter of 'Zażółć gęślą jaźń; Árvíztűrő; İstanbul; Škoda, Đoković; Ħal; “„«»” €')
      expect(latin).toContain(letter);
    for (const letter of 'ЇжакҐава') expect(cyrillic).toContain(letter);
    for (const letter of 'Μητσοτάκης') expect(greek).toContain(letter);
  });

  test('stand in one file each, and İ brings no accent of its own', () => {
    const { latin, cyrillic, greek } = lettersByScript('İстамбул Κύπρος');
    expect(new Set([...latin, ...cyrillic, ...greek]).size).toBe([...latin, ...cyrillic, ...greek].length);
    expect(latin).not.toContain('\u0307');
  });
});

test('a range has neighbours together and others apart', () => {
  expect(unicodeRange([0x43, 0x41, 0x42, 0x17d, 0x2019, 0x2018])).toBe('U+41-43, U+17D, U+2018-2019');
});
