/** A straight mark after a letter, which elides or ends a word; one before a word opens a quotation, and says nothing of others. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const AT_THE_END = /(?<=\p{L})'/gu;
const OPENING = /(?<!\p{L})'(?=\p{L})/u;

/** A text with the apostrophes of print, for the eye: keyboards write straight ones, and what is sealed stays as it was written. */
export function withApostrophes(text: string): string {
  return text.replace(OPENING.test(text) ? APOSTROPHE : AT_THE_END, '’');
}
