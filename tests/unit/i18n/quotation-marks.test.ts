import { expect, it } from 'vitest';
import { LANGUAGE } from '../../../src/i18n/locale.ts';
import { quoted, quotedAsHere, quotedToTheLetter } from '../../../src/i18n/quotation-marks.ts';

it.each([
  ['de', 'nichts', '„nichts“'],
  ['fr', 'rien', '«\u202frien\u202f»'],
  ['sv', 'inget', '”inget”'],
  ['en', 'nothing', '“nothing”'],
  ['xx', 'words', '“words”'],
])('sets words in %s between the marks of that language', (language, words, set) => {
  expect(quoted(words, language)).toBe(set);
});

it.each([
  ['en', 'establish “military hubs” across Ukraine', '“establish ‘military hubs’ across Ukraine”'],
  ['en', '"hubs" (or "bases")', '“‘hubs’ (or ‘bases’)”'],
  ['xx', 'a “hub”', '“a ‘hub’”'],
  ['de', 'eine „Koalition“ sein', '„eine ‚Koalition‘ sein“'],
  ['de', 'eine »Koalition« sein', '„eine ‚Koalition‘ sein“'],
  ['fr', 'une « force » de paix', '«\u202fune “force” de paix\u202f»'],
  ['fr', 'l’«\u00a0idée\u00a0»', '«\u202fl’“idée”\u202f»'],
  ['it', 'i «volenterosi»', '«i “volenterosi”»'],
  ['pl', 'koalicja „chętnych”', '„koalicja «chętnych»”'],
  ['uk', 'сили «рішучих»', '«сили „рішучих“»'],
  ['sv', 'en ”styrka”', '”en ’styrka’”'],
])('in %s what words quote themselves is in inner marks: %s', (language, words, set) => {
  expect(quoted(words, language)).toBe(set);
});

it.each(['hubs” across Ukraine', 'hubs” and “bases', '“hubs', 'the 6" gun'])(
  'marks that are not in pairs are left as printed: %s',
  (words) => {
    expect(quoted(words, 'en')).toBe(`“${words}”`);
  },
);

it('what is copied keeps the letters of its source', () => {
  expect(quotedToTheLetter('a “hub”', 'en')).toBe('“a “hub””');
});

it('as here are between the marks of the build, which are those of its language', () => {
  expect(quotedAsHere('We say "no", and that\'s it')).toBe(quoted('We say "no", and that\'s it', LANGUAGE));
});
