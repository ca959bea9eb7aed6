import { type CueHit, cueHits } from './cue-hits.ts';
import { isElsewhere } from './elsewhere.ts';
import { type Introduced, introduce } from './introduced.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { namedBesideOffices } from './named-beside-offices.ts';
import { withOwners } from './owners.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Speaker } from './speaker.ts';

/** A sentence with what was found in it. */
export interface Parsed {
  sentence: Sentence;
  cues: readonly CueHit[];
  mentions: readonly Mention[];
  /** Quotations that stand in it, at least in part. */
  quotations: readonly Quotation[];
  /** Whose own words it is, although no quotation marks say so; several in a joint text. */
  voices: readonly Speaker[];
  /** Nothing in it is anybody's word on Ukraine: it asks, or speaks of another war and does not name Ukraine. */
  isAside: boolean;
}

/** The sentences of a text with whom they name, and whose the offices are of which only the sentences around tell it. */
export function parse(text: string, lexicon: Lexicon): Parsed[] {
  const quotations = quotationsOf(text);
  const people: Introduced = new Map();
  const found = sentencesOf(text, lexicon).map((sentence) => ({
    sentence,
    cues: cueHits(lexicon, sentence.words),
  }));
  const named = () =>
    withOwners(
      found.map((one) => ({ ...one, mentions: mentionsOf(one.sentence.words, one.cues, lexicon, people) })),
      lexicon.home,
    );
  // Twice: an article may name somebody before it says who that is.
  const first = named();
  for (const { mentions } of first) for (const mention of mentions) introduce(mention, lexicon, people);
  for (const mention of namedBesideOffices(first)) introduce(mention, lexicon, people);
  return named().map((one) => ({
    ...one,
    quotations: quotations.filter(({ start, end }) => start < one.sentence.end && end > one.sentence.start),
    voices: [],
    isAside: isElsewhere(one, lexicon),
  }));
}
