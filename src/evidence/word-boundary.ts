/**
 * Whether a quotation in this language (BCP 47) can begin at a place of a text as `withPlainSpace` leaves it, counted in
 * code units: where a word does. The rules are Unicode's (https://www.unicode.org/reports/tr29/#Word_Boundaries), but
 * hyphens join; a full stop joins initials only, because articles lack spaces after sentences; and in writing without
 * spaces any letter may begin a word, because the dictionaries by which programs part it are opinions.
 */
export function canBegin(text: string, at: number, language: string): boolean {
  return !isInsideWord(text, at, language) || ELIDED.get(primary(language))?.test(text, at) === true;
}

/** As `canBegin`, for the place after the last character; an elided article belongs to the word after it. */
export function canEnd(text: string, at: number, language: string): boolean {
  return !isInsideWord(text, at, language);
}

function isInsideWord(text: string, at: number, language: string): boolean {
  return (
    splitsPair(text, at) ||
    JOINED.test(text, at) ||
    COLON_JOINS.get(primary(language))?.test(text, at) === true
  );
}

/** "pt" of "pt-BR". */
function primary(language: string): string {
  return language.split('-', 1)[0] ?? '';
}

/** The second half of a character beyond U+FFFF. */
function splitsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

interface Place {
  test(text: string, at: number): boolean;
}

/** A pattern of conditions on both sides of a place. */
function place(...patterns: readonly string[]): Place {
  const pattern = new RegExp(patterns.join('|'), 'uy');
  return {
    test(text, at) {
      pattern.lastIndex = at;
      return pattern.test(text);
    },
  };
}

const WORD = String.raw`[\p{L}\p{N}\p{M}\p{Pc}]`;
const UNSPACED = String.raw`[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
const APOSTROPHE = String.raw`['\u2018\u2019\u201b\u2032\u00b4\u0060\uff07]`;
const HYPHEN = String.raw`[-\u2010\u2011]`;

/** Both places beside a sign that joins what stands on its two sides. */
function joinedBy(sign: string, before: string, after: string): string[] {
  return [`(?<=${before})(?=${sign}${after})`, `(?<=${before}${sign})(?=${after})`];
}

const JOINED = place(
  // A mark belongs to what stands before it.
  String.raw`(?=\p{M})`,
  String.raw`(?<=${WORD})(?<!${UNSPACED}\p{M}*)(?=${WORD})(?!${UNSPACED})`,
  ...joinedBy(String.raw`(?:${APOSTROPHE}|${HYPHEN}|\u00b7)`, WORD, WORD),
  // 1,000  26.5  18:30  2025/09/04  2014–2022
  ...joinedBy(String.raw`[.,:/\u066b\u066c\u2012\u2013\u2212]`, String.raw`\p{Nd}`, String.raw`\p{Nd}`),
  // 10 000
  ...joinedBy(' ', String.raw`(?<!\p{Nd})\p{Nd}{1,3}`, String.raw`\p{Nd}{3}(?!\p{Nd})`),
  // U.S.  z.B.
  ...joinedBy(String.raw`\.`, String.raw`(?<!${WORD})\p{L}`, String.raw`\p{L}(?!${WORD})`),
);

/** EU:n, USA:s: Finnish and Swedish put a colon before the ending. */
const COLON_JOINS: ReadonlyMap<string, Place> = new Map(
  ['fi', 'sv'].map((language) => [language, place(...joinedBy(':', String.raw`\p{L}`, String.raw`\p{Ll}`))]),
);

/**
 * Articles and the like that lose their vowel before the next word, by language: a quotation may begin at "Ukraine" of
 * "l'Ukraine", as it may after "la". A French or Italian "n'" is left out: it says no, as the "n't" of "can't" does.
 * No other language of the record has such words: in "Ukrayna'ya" or "Poland's" the sign parts a word and its ending.
 */
const ELISIONS = {
  fr: ['c', 'd', 'j', 'l', 'm', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  it: [
    'c',
    'd',
    'l',
    'm',
    's',
    't',
    'v',
    'un',
    'dell',
    'all',
    'nell',
    'dall',
    'sull',
    'coll',
    'quell',
    'quest',
  ],
};

const ELIDED: ReadonlyMap<string, Place> = new Map(
  Object.entries(ELISIONS).map(([language, words]) => [
    language,
    place(String.raw`(?<=(?<!${WORD})(?i:${words.join('|')})${APOSTROPHE})(?=\p{L})`),
  ]),
);
