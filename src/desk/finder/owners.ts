import type { CueHit } from './cue-hits.ts';
import type { Mention } from './mention.ts';
import { isObjectAt } from './objects.ts';
import type { Sentence } from './sentences.ts';

interface Named {
  sentence: Sentence;
  cues: readonly CueHit[];
  mentions: readonly Mention[];
}

/** Paragraphs back to which an article may leave unsaid of which country it speaks. */
const BACK = 2;

/**
 * Gives offices and people without a country the one that the text is about there: the one that acts in their sentence,
 * else the only one in it, else the last that was named or that spoke, not far before, else `home`, the one in which the
 * article's language is at home ("Premier …" in Polish). Ukraine and Russia are what all
 * such articles are about, and are taken only where they are all that is named.
 */
export function withOwners<One extends Named>(sentences: readonly One[], home: string | undefined): One[] {
  let last: { party: string; paragraph: number } | undefined;
  return sentences.map((one) => {
    const { sentence, cues, mentions } = one;
    const near = last && sentence.paragraph - last.paragraph <= BACK ? last.party : undefined;
    const own = ownParty(one) ?? actsAlone(one) ?? near ?? onlyRussia(one) ?? home ?? null;
    const owned = mentions.map((mention) =>
      mention.party === null && mention.kind !== 'outsider' ? { ...mention, party: own } : mention,
    );
    const speaks = owned.findLast(
      ({ kind, party }) => (kind === 'person' || kind === 'office') && isCountry(party),
    )?.party;
    const acts = owned.find(
      ({ kind, party, from }) =>
        kind !== 'person' && isCountry(party) && !isObjectAt(from, cues, owned, sentence.words),
    )?.party;
    const party = speaks ?? acts ?? owned.find((mention) => isCountry(mention.party))?.party;
    if (party) last = { party, paragraph: sentence.paragraph };
    return { ...one, mentions: owned };
  });
}

function ownParty({ sentence, cues, mentions }: Named): string | undefined {
  const countries = mentions.filter(({ party }) => isCountry(party));
  const others = countries.filter(({ party }) => party !== 'UKR' && party !== 'RUS');
  const among = others.length > 0 ? others : [];
  const acting = among.find(
    ({ from, kind }) => kind === 'country' && !isObjectAt(from, cues, mentions, sentence.words),
  );
  if (acting?.party) return acting.party;
  const parties = new Set(among.map(({ party }) => party));
  return parties.size === 1 ? (among[0]?.party ?? undefined) : undefined;
}

/** Russia, where no other country but Ukraine is named. */
function onlyRussia({ mentions }: Named): string | undefined {
  const parties = new Set(mentions.flatMap(({ party }) => (isCountry(party) ? [party] : [])));
  parties.delete('UKR');
  return parties.size === 1 && parties.has('RUS') ? 'RUS' : undefined;
}

/** "Moscow will not accept it, its spokesman said": Russia, where it acts and nobody else is named. */
function actsAlone({ sentence, cues, mentions }: Named): string | undefined {
  const countries = mentions.filter(({ kind, party }) => isCountry(party) && kind !== 'person');
  const acting = countries.find(
    ({ kind, party, from }) =>
      kind === 'country' && party === 'RUS' && !isObjectAt(from, cues, mentions, sentence.words),
  );
  return acting && countries.every(({ party }) => party === 'RUS' || party === 'UKR') ? 'RUS' : undefined;
}

function isCountry(party: string | null): boolean {
  return party !== null && party.length === 3;
}
