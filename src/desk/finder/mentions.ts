import { indexedHits } from '../cues/pattern.ts';
import type { Word } from '../cues/words.ts';
import type { CueHit } from './cue-hits.ts';
import { type Introduced, introduce } from './introduced.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { chained, holder } from './offices.ts';
import { withCountries } from './people-of-countries.ts';
import { personMentions } from './person-mentions.ts';
import { apart } from './spans.ts';

/** Whom a sentence names, in its order. `people` grows by those whom the sentence introduces with their office. */
export function mentionsOf(
  words: readonly Word[],
  cues: readonly CueHit[],
  lexicon: Lexicon,
  people: Introduced,
): Mention[] {
  const parties = partyMentions(words, lexicon);
  // "Solveig Oppdiktet Minenjäger": what somebody brings is no part of their name.
  const taken = [
    ...parties,
    ...cues.filter(({ section }) => section === 'contributions' || section === 'places'),
  ];
  const known = personMentions(words, lexicon, people);
  const bodies = apart(cues.filter(({ section }) => section === 'offices' || section === 'outsiders'));
  const outsiders = bodies
    .filter(({ section }) => section === 'outsiders')
    .map(({ from, to }): Mention => ({ kind: 'outsider', party: null, from, to }));
  const offices = chained(
    bodies.filter(({ section }) => section === 'offices'),
    words,
  );
  const holders = offices.map((office) => holder(words, office, parties, known, people, taken));
  for (const held of holders) introduce(held, lexicon, people);
  for (const person of withCountries(words, cues, parties)) {
    if (holders.some(({ from, to }) => from <= person.to && to >= person.from)) continue;
    if (known.some(({ from, to }) => from <= person.to && to >= person.from)) continue;
    holders.push(person);
    introduce(person, lexicon, people);
  }
  const inside = (one: Mention) => holders.some((held) => held.from <= one.from && held.to >= one.to);
  return [
    ...holders,
    ...outsiders,
    ...known.filter((one) => !inside(one)),
    ...parties.filter((one) => !inside(one)),
  ].sort((a, b) => a.from - b.from);
}

function partyMentions(words: readonly Word[], lexicon: Lexicon): Mention[] {
  const hits = indexedHits(lexicon.parties, words).map(({ entry: { party, isAdjective }, hit }) => ({
    ...hit,
    party,
    kind: isAdjective ? ('adjective' as const) : ('country' as const),
  }));
  return apart(hits).map(({ kind, party, from, to }) => ({ kind, party, from, to }));
}
