import { expect, test } from 'vitest';
import { plainWords } from '../../../src/i18n/plain-words.ts';

test.each([
  ['Władysław Kosiniak-Kamysz on Poland', ['Wladyslaw']],
  ['Jonas Gahr Støre', ['Store']],
  ['Volodymyr Zelenskyy', ['Zelensky']],
  ['Türkiye, Đurđa, ßtraße', ['Turkiye', 'Durda', 'sstrasse']],
  ['ΑΒ Україна 2025', ['Украіна']],
  ['Donald Tusk', []],
  ['', []],
])('%s is also written %j', (text, words) => expect(plainWords(text)).toEqual(words));
