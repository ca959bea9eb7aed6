import type { Word } from '../cues/words.ts';
import type { CueHit } from './cue-hits.ts';
import type { Mention } from './mention.ts';
import { nameAfter } from './names-beside.ts';
import { commaAfter, printed } from './phrase.ts';

/** "Belgium’s Wim Bedachtens said": somebody without an office, whom only their country introduces. */
export function withCountries(
  words: readonly Word[],
  cues: readonly CueHit[],
  parties: readonly Mention[],
): Mention[] {
  return parties.flatMap((country): Mention[] => {
    if (country.kind !== 'country' || !/['\u2019]s?$/u.test(words[country.to]?.printed ?? '')) return [];
    const named = nameAfter(words, country.to, parties);
    if (!named) return [];
    const speaks = cues.some(({ section, from }) => section === 'speech' && from - named.to === 1);
    if (!speaks && !commaAfter(words, named.to)) return [];
    const name = printed(words, named.from, named.to);
    return [{ kind: 'person', party: country.party, name, role: name, from: country.from, to: named.to }];
  });
}
