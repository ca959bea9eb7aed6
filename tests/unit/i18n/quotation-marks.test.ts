import { expect, it } from 'vitest';
import { quoted } from '../../../src/i18n/quotation-marks.ts';

it.each([
  ['de', 'nichts', '„nichts“'],
  ['fr', 'rien', '«\u202frien\u202f»'],
  ['sv', 'inget', '”inget”'],
  ['en', 'nothing', '“nothing”'],
  ['xx', 'words', '“words”'],
])('sets words in %s between the marks of that language', (language, words, set) => {
  expect(quoted(words, language)).toBe(set);
});
