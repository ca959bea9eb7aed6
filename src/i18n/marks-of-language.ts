/** Around words, and around what they quote themselves. */
export type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

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

/** The marks of a language (ISO 639-1); English ones where none are known. */
export function marksOf(language: string): Marks {
  return MARKS[language] ?? ENGLISH;
}
