import { indexedHits } from '../cues/pattern.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';

/** Whether a sentence speaks of other places, and neither of Ukraine nor of the coalition. */
export function isElsewhere(
  { sentence, mentions }: { sentence: Sentence; mentions: readonly Mention[] },
  { elsewhere }: Lexicon,
): boolean {
  return (
    !mentions.some(({ party }) => party === 'UKR' || party === 'COALITION') &&
    indexedHits(elsewhere, sentence.words).length > 0
  );
}
