import { fold } from './fold.ts';

/**
 * The words of a text that readers write with other letters, as they write them: "Wladyslaw" for Władysław, and "Zelensky"
 * for Zelenskyy, as most newspapers have it.
 */
export function plainWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const plain = words.flatMap((word) => {
    const folded = fold(word);
    const written = /^\p{Lu}/u.test(word) ? `${folded.slice(0, 1).toUpperCase()}${folded.slice(1)}` : folded;
    return [written, written.replace(/yy$/u, 'y')];
  });
  const own = new Set(words.map((word) => word.toLowerCase()));
  return [...new Set(plain)].filter((word) => !own.has(word.toLowerCase()));
}
