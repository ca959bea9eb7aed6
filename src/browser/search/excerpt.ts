import { KEPT_WORDS } from '../../i18n/kept-words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#x27': "'",
};

/** An excerpt of Pagefind in runs of text, those between `<mark>` and `</mark>` marked. Nothing is read as HTML. */
export function excerptRuns(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/<\/?mark>/u)
    .map((run, index) => ({ text: decoded(run), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replace(/&([a-z]+|#x?\d+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

const MARKED = /<mark>(.*?)<\/mark>/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Letters of a word that is found whole; a longer one is found in its other forms, "soldier" by "soldiers". */
const SHORT = 3;
const ENDING = 2;

/**
 * An excerpt with the marks that the words of a query ask for: Pagefind marks what only begins like them as well, "nothing"
 * for "no". Without the words that the page is found by and does not show.
 */
export function asAsked(excerpt: string, query: string): string {
  const asked = query.toLowerCase().match(WORD) ?? [];
  const [shown = ''] = excerpt.split(KEPT_WORDS);
  return shown.replace(MARKED, (mark, text: string) => (isAsked(text.toLowerCase(), asked) ? mark : text));
}

function isAsked(text: string, asked: readonly string[]): boolean {
  return (text.match(WORD) ?? []).some((found) =>
    asked.some((word) => found === word || (word.length > SHORT && found.startsWith(stemOf(word)))),
  );
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(SHORT + 1, word.length - ENDING));
}
