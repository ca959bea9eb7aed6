import { withApostrophes } from './apostrophes.ts';

/** Around words, and around what they quote themselves. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/** The marks of a language's own quotations (CLDR, `delimiters`), for characters that a reader can copy. */
const MARKS: Readonly<Record<string, Marks>> = {
  bg: ['„', '“', '’', '’'],
  cs: ['„', '“', '‚', '‘'],
  da: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  el: ['«', '»', '“', '”'],
  es: ['«', '»', '“', '”'],
  et: ['„', '“', '‚', '‘'],
  fi: ['”', '”', '’', '’'],
  fr: ['«\u202f', '\u202f»', '“', '”'],
  hr: ['„', '“', '‚', '‘'],
  hu: ['„', '”', '»', '«'],
  is: ['„', '“', '‚', '‘'],
  it: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  lt: ['„', '“', '‚', '‘'],
  lv: ['“', '”', '‘', '’'],
  mk: ['„', '“', '’', '‘'],
  nb: ['«', '»', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  pt: ['“', '”', '‘', '’'],
  ro: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  sk: ['„', '“', '‚', '‘'],
  sl: ['„', '“', '‚', '‘'],
  sr: ['„', '“', '’', '’'],
  sv: ['”', '”', '’', '’'],
  uk: ['«', '»', '„', '“'],
};

const ENGLISH: Marks = ['“', '”', '‘', '’'];

/** Double marks of any language; French ones with their spaces. */
const DOUBLE = /(?<![\p{L}\p{N}\p{Po}])«\s|\s»(?![\p{L}\p{N}])|[«»„“”"]/gu;
/** What a mark that opens stands after, and one that closes does not. */
const BEFORE_OPENING = /(?:^|[\s\p{Ps}\p{Pd}])$/u;
const ELISION = /\p{L}[’']$/u;

/**
 * The words between the marks of their language (ISO 639-1); between English ones where none are known. Double marks within, of any
 * language, become its inner ones, and straight apostrophes those of print. Words whose own marks are not in pairs are left as they are.
 */
export function quoted(words: string, language: string): string {
  const [open, close, innerOpen, innerClose] = MARKS[language] ?? ENGLISH;
  return `${open}${withApostrophes(withInnerMarks(words, innerOpen, innerClose))}${close}`;
}

/** The words between the same marks, to the letter: for who copies them. */
export function quotedToTheLetter(words: string, language: string): string {
  const [open, close] = MARKS[language] ?? ENGLISH;
  return `${open}${words}${close}`;
}

function withInnerMarks(words: string, open: string, close: string): string {
  let inside = false;
  let paired = true;
  const set = words.replace(DOUBLE, (_, at: number) => {
    const before = words.slice(0, at);
    const opens = BEFORE_OPENING.test(before);
    if (inside ? opens : !(opens || ELISION.test(before))) paired = false;
    inside = !inside;
    return inside ? open : close;
  });
  return paired && !inside ? set : words;
}
