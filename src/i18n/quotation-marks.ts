import { withApostrophes } from './apostrophes.ts';
import { type Marks, marksOf } from './marks-of-language.ts';
import { OWN_MARKS } from './own-marks.ts';

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
  return withMarks(words, marksOf(language));
}

/** The same between the marks of this build's language: for scripts, which so have no marks of others with them. */
export function quotedAsHere(words: string): string {
  return withMarks(words, OWN_MARKS);
}

/** The words between the same marks, to the letter: for who copies them. */
export function quotedToTheLetter(words: string, language: string): string {
  const [open, close] = marksOf(language);
  return `${open}${words}${close}`;
}

function withMarks(words: string, [open, close, innerOpen, innerClose]: Marks): string {
  return `${open}${withApostrophes(withInnerMarks(words, innerOpen, innerClose))}${close}`;
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
