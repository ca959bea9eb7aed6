import type { Word } from '../cues/words.ts';

/** No comma, and no other sign that ends a phrase, between two words. */
export function isTight(words: readonly Word[], one: number, other: number): boolean {
  return words.slice(one, other).every(({ end }, index) => {
    const next = words[one + index + 1];
    return next === undefined || next.start - end <= 1;
  });
}

/** Whether a comma, or another sign, stands between a word and the next. */
export function commaAfter(words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]];
  return one !== undefined && next !== undefined && next.start - one.end === 2;
}

/** Words as printed, with single spaces. */
export function printed(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to + 1)
    .map((word, index) => {
      const next = words[from + index + 1];
      const joins = next !== undefined && index < to - from && next.start === word.end;
      const isLast = index === to - from;
      return `${word.printed}${joins || isLast ? '' : ' '}`;
    })
    .join('')
    .replace(/['\u2019]s?$/u, '');
}
