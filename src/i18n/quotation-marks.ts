/** The marks of a language's own quotations (CLDR, `delimiters`), for characters that a reader can copy. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  is: ['„', '“'],
  it: ['«', '»'],
  ja: ['「', '」'],
  lt: ['„', '“'],
  lv: ['“', '”'],
  mk: ['„', '“'],
  nb: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

const ENGLISH = ['“', '”'] as const;

/** The words between the marks of their language (ISO 639-1); between English ones where none are known. */
export function quoted(words: string, language: string): string {
  const [open, close] = MARKS[language] ?? ENGLISH;
  return `${open}${words}${close}`;
}
