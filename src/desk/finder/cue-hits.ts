import type { Stance } from '../../schema/codes.ts';
import type { CueSection } from '../../schema/cues.ts';
import { type Hit, indexedHits } from '../cues/pattern.ts';
import type { Word } from '../cues/words.ts';
import type { Lexicon } from './lexicon.ts';

/** A cue where it stands among the words of a sentence. */
export interface CueHit extends Hit {
  section: CueSection;
  code: string | undefined;
  direct: Stance | undefined;
  /** Another cue in the clause is meant before it. */
  isWeak: boolean;
  written: string;
}

/** Every cue in a list of words; of those that overlap within a section, the one that names more words. */
export function cueHits(lexicon: Lexicon, words: readonly Word[]): CueHit[] {
  const hits = indexedHits(lexicon.cues, words)
    .toSorted((a, b) => a.entry.order - b.entry.order)
    .map(({ entry: { pattern, section, code, direct, isWeak }, hit }) => ({
      ...hit,
      section,
      code,
      direct,
      isWeak,
      written: pattern.written,
    }));
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.section === hit.section &&
          (other.section === 'stances' ||
            other.code === hit.code ||
            (other.section === 'contributions' && other.named > hit.named)) &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.named > hit.named ||
            (other.named === hit.named && hits.indexOf(other) < hits.indexOf(hit) && sameSpan(other, hit))),
      ),
  );
}

function sameSpan(one: Hit, other: Hit): boolean {
  return one.from === other.from && one.to === other.to;
}
