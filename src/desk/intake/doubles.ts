import { comparableAddress, comparableWords } from '../../record/same-words.ts';
import type { Source } from '../../schema/source.ts';
import type { Article } from './article.ts';

/** Words that run together, as one unit of comparison. */
const SHINGLE = 5;

/** Share of the shorter text's shingles that two printings of one text have in common at least. */
const SAME = 0.6;

/** A text that is there already: the name of what holds it, and how that was told. */
export interface Double {
  of: string;
  by: 'digest' | 'address' | 'words';
  /** For `words`: the share of the shorter text that stands in the other, from 0 to 1. */
  share?: number;
}

/**
 * The text that this one is, or nearly is: a source of the record by digest or address, or one of `texts` (by name) by
 * its words; undefined where it is new.
 */
export function findDouble(
  { digest, url, text }: Pick<Article, 'digest' | 'url' | 'text'>,
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): Double | undefined {
  const same = sources.find(({ textDigest }) => digest !== null && textDigest === digest);
  if (same) return { of: same.id, by: 'digest' };
  const address = url ? comparableAddress(url.value) : undefined;
  const there = sources.find((source) => source.url !== null && comparableAddress(source.url) === address);
  if (there) return { of: there.id, by: 'address' };
  const own = shingles(text);
  const near = [...texts]
    .map(([of, other]) => ({ of, by: 'words' as const, share: sharedPart(own, shingles(other)) }))
    .sort((a, b) => b.share - a.share)[0];
  return near && near.share >= SAME ? near : undefined;
}

function shingles(text: string): ReadonlySet<string> {
  const words = comparableWords(text).split(' ');
  return new Set(
    words.slice(0, -SHINGLE + 1 || undefined).map((_, at) => words.slice(at, at + SHINGLE).join(' ')),
  );
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewest = Math.min(one.size, other.size);
  return fewest === 0 ? 0 : one.intersection(other).size / fewest;
}
