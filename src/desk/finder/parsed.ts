import { type CueHit, cueHits, type Lexicon } from './lexicon.ts';
import { type Introduced, introduce, type Mention, mentionsOf } from './mentions.ts';
import { withOwners } from './owners.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A sentence with what was found in it. */
export interface Parsed {
  sentence: Sentence;
  cues: readonly CueHit[];
  mentions: readonly Mention[];
  /** Quotations that stand in it, at least in part. */
  quotations: readonly Quotation[];
}

/** The sentences of a text with whom they name, and whose the offices are of which only the sentences around tell it. */
export function parse(text: string, lexicon: Lexicon): Parsed[] {
  const quotations = quotationsOf(text);
  const sentences = sentencesOf(text, lexicon);
  const people: Introduced = new Map();
  const found = sentences.map((sentence) => ({ sentence, cues: cueHits(lexicon, sentence.words) }));
  // Twice: an article may name somebody before it says who that is.
  const first = found.map(({ sentence, cues }) => ({
    sentence,
    cues,
    mentions: mentionsOf(sentence.words, cues, lexicon, people),
  }));
  for (const { mentions } of withOwners(first))
    for (const mention of mentions) introduce(mention, lexicon, people);
  const second = found.map(({ sentence, cues }) => ({
    sentence,
    cues,
    mentions: mentionsOf(sentence.words, cues, lexicon, people),
  }));
  return withOwners(second).map((one) => ({
    ...one,
    quotations: quotations.filter(({ start, end }) => start < one.sentence.end && end > one.sentence.start),
  }));
}
