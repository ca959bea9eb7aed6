import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { normalise } from '../../../src/evidence/normalise.ts';
import { textDigest } from '../../../src/evidence/text-digest.ts';
import type { TextQuoteSelector } from '../../../src/schema/evidence.ts';

type Case = [
  name: string,
  article: string,
  selector: string | TextQuoteSelector,
  count: number,
  language?: string,
];

function expectCount([, article, selector, count, language = 'en']: Case): void {
  const quote = typeof selector === 'string' ? { exact: selector } : selector;
  expect(countQuote(article, quote, language)).toBe(count);
}

describe('a quote is found', () => {
  test.each<Case>([
    ['to the letter', 'Ireland was open to it.', 'open', 1],
    [
      'across kinds of quotation marks and dashes',
      '“We’re willing — probably,” he said',
      "We're willing - probably",
      1,
    ],
    ['across line ends and runs of spaces', 'this force\n does  not seek', 'this force does not seek', 1],
    ['across Unicode forms', 'Michea\u0301l', 'Micheál', 1],
    ['across ellipses', 'attacks (…) They', 'attacks (...) They', 1],
    ['across soft hyphens and joiners', 'Sol\u00addaten ent\u2060senden', 'Soldaten entsenden', 1, 'de'],
    ['across marks of direction', '\u202aWe will\u202c send\u200e troops', 'We will send troops', 1],
    ['across a joiner between a letter and its mark', 'Miche\u0061\u034f\u0301l', 'Micheál', 1],
    ['never inside a word', 'reopened and opened', 'open', 0],
    ['never in other letter case', 'Open', 'open', 0],
    ['never with a word left out', 'does not really seek', 'does not seek', 0],
    ['as often as it stands there', 'a target is a target', 'target', 2],
    ['as often as it stands there, one over the other', 'no no no', 'no no', 2],
  ])('%s', (...row) => expectCount(row));
});

describe('a prefix or suffix tells places apart', () => {
  const article = 'a target is the target';
  test.each<Case>([
    ['before', article, { exact: 'target', prefix: 'is the' }, 1],
    ['after', article, { exact: 'target', suffix: 'is' }, 1],
    ['before, without a space', 'l’effort de l’Ukraine', { exact: 'Ukraine', prefix: "de l'" }, 1, 'fr'],
    ['after, without a space', 'We will, he said. We will not.', { exact: 'We will', suffix: ', he' }, 1],
    ['not where it stands elsewhere', article, { exact: 'target', prefix: 'was' }, 0],
    ['not as the end of another word', 'breathe target', { exact: 'target', prefix: 'the' }, 0],
    ['not as the beginning of another word', 'target island', { exact: 'target', suffix: 'is' }, 0],
    ['not as the end of a contraction', "can't send", { exact: 'send', prefix: 't' }, 0],
    ['not as part of a number', 'soldiers 1,000', { exact: 'soldiers', suffix: '1' }, 0],
    ['not before the text', 'target', { exact: 'target', prefix: 'the target' }, 0],
  ])('%s', (...row) => expectCount(row));
});

describe('a word is whole', () => {
  test.each<Case>([
    ['a contraction', "We can't send troops", 'We can', 0],
    ['a contraction with a curly apostrophe', 'We can’t send troops', 'We can', 0],
    ['a contraction with an accent for an apostrophe', 'We can´t send troops', 'We can', 0],
    ['the end of a contraction', 'We can’t send troops', "'t send", 0],
    ['a contraction, whole', 'We can’t send troops', "We can't send", 1],
    ['an ending', 'Poland’s soldiers', 'Poland', 0],
    ['a possessive plural', 'the allies’ soldiers', 'allies', 1],
    ['single quotation marks', 'He said ‘we can’ twice', 'we can', 1],
    ['French guillemets', 'Il a dit «nous irons»', 'nous irons', 1, 'fr'],
    ['thousands', 'some 1,000 soldiers', '000 soldiers', 0],
    ['thousands, their beginning', 'some 1,000 soldiers', 'some 1', 0],
    ['thousands, their separator', 'some 1,000 soldiers', 'some 1,', 0],
    ['thousands with an apostrophe', "some 1'000 soldiers", '000 soldiers', 0, 'de'],
    ['thousands with a full stop', 'rund 10.000 Soldaten', '000 Soldaten', 0, 'de'],
    ['thousands with a narrow space', 'quelque 10\u202f000 soldats', '000 soldats', 0, 'fr'],
    ['thousands with a space, whole', 'quelque 10\u202f000 soldats', '10 000 soldats', 1, 'fr'],
    ['a year before a number', 'in 2025 300 soldiers', '300 soldiers', 1],
    ['a decimal', 'grew by 26.5 per cent', 'grew by 26', 0],
    ['a number at the end of a sentence', 'They were 26.', 'They were 26', 1],
    ['a day', 'on 2025-09-04 he said', 'on 2025', 0],
    ['a day, its end', 'on 2025-09-04 he said', '04 he said', 0],
    ['a range', 'from 20–30 soldiers', '30 soldiers', 0],
    ['a time', 'at 18:30 he spoke', 'at 18', 0],
    ['a number with letters', 'the F16s flew', 'the F16', 0],
    ['a hyphen', 'a non-combat role', 'combat role', 0],
    ['a hyphen that does not break', 'a non\u2011combat role', 'combat role', 0],
    ['a hyphen, its first part', 'a non-combat role', 'a non', 0],
    ['a dash between clauses', 'We’re willing—probably—to go', "We're willing", 1],
    ['two hyphens for a dash', 'We are willing--probably', 'We are willing', 1],
    ['a dash with spaces', 'We are willing – probably', 'We are willing', 1],
    ['a mark that does not compose', 'x\u030cy will go', 'x', 0],
    ['a mark alone', 'x\u030cy will go', '\u030cy will go', 0],
    ['letters beyond the first plane', 'a 𐐀𐐁 b', '𐐀', 0],
    ['half of a character', 'a \u{1f600} b', '\ude00 b', 0],
    ['initials', 'the U.S. position', 'the U', 0],
    ['initials, their end', 'the U.S. position', 'S. position', 0],
    ['initials, whole', 'the U.S. position', 'the U.S. position', 1],
    ['sentences without a space', 'in the war.Poland will', 'Poland will', 1],
    ['an underscore', 'the a_b of', 'the a', 0],
  ])('%s', (...row) => expectCount(row));

  test.each<Case>([
    ['French: an elided article', 'le soutien à l’Ukraine', 'Ukraine', 1, 'fr'],
    ['French: an elided article with a capital', 'L’Ukraine aura', 'Ukraine aura', 1, 'fr'],
    ['French: an elided pronoun', 'parce qu’ils iront', 'ils iront', 1, 'fr'],
    ['French: no end at an elided article', 'le soutien à l’Ukraine', 'soutien à l', 0, 'fr'],
    ['French: no beginning after the n’ that says no', 'La France n’enverra que', 'enverra que', 0, 'fr'],
    ['French: a word that holds an apostrophe', 'dès aujourd’hui', 'hui', 0, 'fr'],
    ['French: a hyphen', 'pourra-t-il aller', 'il aller', 0, 'fr'],
    ['Italian: an elided article', 'i confini dell’Ucraina', 'Ucraina', 1, 'it'],
    ['Italian: no beginning after a cut word', 'un po’di tempo', 'di tempo', 0, 'it'],
    ['English: no beginning after an elision', 'the Côte d’Ivoire said', 'Ivoire said', 0, 'en'],
    ['German: an ending', 'Das geht’s nicht an', 'Das geht', 0, 'de'],
    ['Turkish: an ending', 'Ukrayna’ya asker', 'Ukrayna', 0, 'tr'],
    ['Turkish: an ending, whole', 'Ukrayna’ya asker', "Ukrayna'ya asker", 1, 'tr'],
    ['Ukrainian: an apostrophe', 'наш об’єкт тут', 'єкт тут', 0, 'uk'],
    ['Ukrainian: a modifier letter', 'наш обʼєкт тут', 'єкт тут', 0, 'uk'],
    ['Polish: a hyphen', 'granica polsko-ukraińska', 'ukraińska', 0, 'pl'],
    ['Polish: letters with tails', 'wyślemy żołnierzy', 'wyślemy żołnierz', 0, 'pl'],
    ['Finnish: a colon before an ending', 'sanoi EU:n komissio', 'sanoi EU', 0, 'fi'],
    ['Swedish: a colon before an ending', 'sade EU:s ledare', 'sade EU', 0, 'sv'],
    ['English: a colon without a space', 'Tusk said:we will', 'we will', 1, 'en'],
    ['Spanish: an inverted mark', '¿Irán soldados?', 'Irán soldados', 1, 'es'],
    ['Portuguese of Brazil', 'não enviaremos tropas', 'enviaremos tropas', 1, 'pt-BR'],
    ['Greek: a mark above', 'θα στείλουμε στρατό', 'θα στείλου', 0, 'el'],
    ['Chinese: any character', '我们不会派遣军队。', '不会派遣', 1, 'zh'],
    ['Thai: no mark without its letter', 'ที่นี่', '\u0e35่นี่', 0, 'th'],
  ])('%s', (...row) => expectCount(row));

  test('no quote cuts what Unicode calls a word', () => {
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    const unit = fc.constantFrom('a', 'É', '7', '𐐀', 'x\u030c', 'щ', "'", '’', ',', ' ', '_', '“');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 3, maxLength: 14 }),
        fc.nat(),
        fc.nat(),
        (article, one, two) => {
          const text = normalise(article);
          const [from = 0, to = 0] = [one, two].map((n) => n % (text.length + 1)).sort((a, b) => a - b);
          const exact = text.slice(from, to);
          fc.pre(
            normalise(exact) === exact && exact !== '' && text.indexOf(exact) === text.lastIndexOf(exact),
          );
          const starts = new Set([...words.segment(text)].map(({ index }) => index).concat(text.length));
          if (!starts.has(from) || !starts.has(to)) expect(countQuote(article, { exact }, 'en')).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('whole words between spaces are found, whatever they are made of', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        word,
        fc.array(word, { maxLength: 4 }),
        (before, exact, after) => {
          fc.pre(!/\p{N}/u.test(exact));
          const isIt = (other: string) => normalise(other) === normalise(exact);
          // In writing without spaces a word may begin within another.
          fc.pre(
            [...before, ...after].every(
              (other) => isIt(other) || !normalise(other).includes(normalise(exact)),
            ),
          );
          const same = [...before, ...after].filter(isIt).length;
          const article = [...before, exact, ...after].join(' ');
          expect(countQuote(article, { exact }, 'en')).toBe(same + 1);
        },
      ),
    );
  });
});

describe('normalising', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ...'\u200b\u200c\u200d\u00ad\u034f\u2060\u202e\u2066\ufeff\u0301\u030c\u00a0\u2009\u2028 \n',
    ),
    fc.constantFrom('\ud800', '\udc00', '\u1160', '\u3164', '…', '’', '—', '«'),
  );
  const text = fc.string({ unit, maxLength: 12 });

  test('twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(normalise(normalise(value))).toBe(normalise(value));
        expect(normalise(value).normalize('NFC')).toBe(normalise(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('any two texts are compared to an end, and what cannot be seen is nowhere', () => {
    fc.assert(
      fc.property(text, text, (article, exact) => {
        const count = countQuote(article, { exact }, 'en');
        expect(count).toBeLessThanOrEqual(article.length * 3);
        if (normalise(exact) === '') expect(count).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', ' ', '\u200b', '\ufeff\u2060', '\u00a0\u2028', '\u202e\u2066'])(
    '%j is found nowhere',
    (exact) => {
      expect(countQuote('We will send no troops.', { exact }, 'en')).toBe(0);
    },
  );

  test('a long article with many places is read to its end', () => {
    const article = `${'We can’t, we can. '.repeat(20_000)}${'a'.repeat(1_000_000)}${'\u0301'.repeat(1_000_000)} we can`;
    expect(countQuote(article, { exact: 'we can' }, 'en')).toBe(20_001);
    expect(countQuote(article, { exact: 'a' }, 'en')).toBe(0);
    expect(countQuote(`we ${'\u200b'.repeat(10_000_000)}can`, { exact: 'we can' }, 'en')).toBe(1);
  });

  test('the digest sees words, not typography', () => {
    expect(textDigest('He said “no”.\r\n')).toBe(textDigest('He said "no".'));
    expect(textDigest('He said “no”.')).not.toBe(textDigest('He said “yes”.'));
  });
});
