import type { Word } from '../cues/words.ts';
import type { CueHit } from './cue-hits.ts';
import { AND } from './joining-words.ts';
import type { Mention } from './mention.ts';

/** Longest word, an article, between a preposition and what it governs. */
const ARTICLE_LENGTH = 3;

/** The cases of place and aim of a Turkish name. */
const CASE = /'(?:y?[aeıiuü]|[dt][ae]n?)$/u;

/** Whether what is named at a word is where something happens or whom it is done to. Lists share the first one's part. */
export function isObjectAt(
  at: number,
  cues: readonly CueHit[],
  mentions: readonly Mention[],
  words: readonly Word[],
): boolean {
  // Turkish parts its cases from names: "Ukrayna'ya" is where something goes.
  if (CASE.test(words[at]?.text ?? '')) return true;
  const governs = (to: number) =>
    at - to === 1 ||
    (at - to === 2 &&
      (words[at - 1]?.text.length ?? 9) <= ARTICLE_LENGTH &&
      isCloseTo(words[at - 1], words[at]));
  if (
    cues.some(
      ({ section, to }) => section === 'objects' && governs(to) && isCloseTo(words[to], words[to + 1]),
    )
  )
    return true;
  const before = mentions.findLast(({ to }) => to < at);
  const own = mentions.find(({ from }) => from === at);
  // "To Moscow, Foreign Minister … said" is no list.
  if (own?.kind === 'person' || own?.kind === 'office') return false;
  return before !== undefined &&
    before.kind !== 'person' &&
    before.kind !== 'office' &&
    isListed(before.to, at, words)
    ? isObjectAt(before.from, cues, mentions, words)
    : false;
}

/** Two names of a list: nothing between them but a comma, "and", and an article. */
function isListed(one: number, other: number, words: readonly Word[]): boolean {
  const between = words.slice(one + 1, other);
  const next = words[one + 1];
  const end = words[one]?.end ?? 0;
  const hasComma = next !== undefined && next.start - end === 2;
  return (
    between.length <= 2 &&
    (hasComma || AND.test(between[0]?.text ?? '')) &&
    between.every(({ text }) => AND.test(text) || text.length <= ARTICLE_LENGTH)
  );
}

/** Nothing but a space between two words. */
function isCloseTo(one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end <= 1;
}
