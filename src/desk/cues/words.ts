/** One word of a text: as it is compared, as it is printed, and where it stands, in code units. */
export interface Word {
  /** Lower case, plain apostrophes, no full stops of initials, no English possessive. */
  text: string;
  printed: string;
  start: number;
  end: number;
}

const APOSTROPHE = /['\u2018\u2019\u02bc\u2032]/gu;
const WORD =
  /\p{Lu}(?:\.\s?\p{Lu})+\.?(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['\u2019\u02bc\u2032](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*['\u2019]?/gu;

/** Languages in which an apostrophe ends a word: "n'exclut" is two. */
const PARTING = new Set(['fr', 'it']);

/** The words of a text, in its order. Hyphens part words; apostrophes do in French and Italian only. */
export function wordsOf(text: string, language: string): Word[] {
  const primary = language.split('-', 1)[0] ?? '';
  return [...text.matchAll(WORD)].flatMap(([printed, ..._], index, all) => {
    const start = all[index]?.index ?? 0;
    return PARTING.has(primary) ? parted(printed, start) : [word(printed, start, primary)];
  });
}

function parted(printed: string, start: number): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const piece of printed.split(/(?<=['\u2018\u2019\u02bc\u2032])/u)) {
    words.push(word(piece, start + at, ''));
    at += piece.length;
  }
  return words;
}

function word(printed: string, start: number, language: string): Word {
  const plain = printed.replace(APOSTROPHE, "'").toLowerCase();
  const initials = /^\p{L}(?:\.\s?\p{L})+\.?$/u.test(plain) ? plain.replace(/[.\s]/gu, '') : plain;
  const text = language === 'en' ? initials.replace(/(?<=\p{L})'s$|(?<=s)'$/u, '') : initials;
  return { text, printed, start, end: start + printed.length };
}

/** True for a word that begins with a capital. */
export function isCapital({ printed }: Word): boolean {
  return /^\p{Lu}/u.test(printed);
}
