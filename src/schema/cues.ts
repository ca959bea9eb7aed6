import { z } from 'astro/zod';
import { CONDITIONS, CONTRIBUTIONS, MISSIONS, PLACES, STANCES } from './codes.ts';
import { party } from './id.ts';
import { text } from './text.ts';

const words = z.array(text).min(1, { error: 'is empty: write at least one cue' });
const plain = z.array(z.strictObject({ words, example: text })).default([]);

function coded<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.array(z.strictObject({ code: z.enum(codes), words, example: text }));
}

/**
 * `content/cues/<language>.yaml`: the words by which the desk finds passages that may be statements. In `words`, `*`
 * stands for any ending (and before an ending for any word that has it), `/` parts words of which any may stand, `…` is up to eight words, `#` a number; a capital asks
 * for a capital. `npm run check` looks in the example of each cue for its words.
 */
export const cuesSchema = z.strictObject({
  /** `weak`: another contribution in the same clause is meant before it ("mission"). */
  contributions: z.array(
    z.strictObject({
      code: z.enum(CONTRIBUTIONS),
      weak: z.boolean().default(false),
      words,
      example: text,
    }),
  ),
  /**
   * `direct`: the stance inside quotation marks, where it is another than in reported speech ("would"). `weak`: another
   * cue in the same clause is meant before it ("may").
   */
  stances: z.array(
    z.strictObject({
      code: z.enum(STANCES),
      direct: z.enum(STANCES).optional(),
      weak: z.boolean().default(false),
      words,
      example: text,
    }),
  ),
  conditions: coded(CONDITIONS),
  places: coded(PLACES),
  missions: coded(MISSIONS),
  /** Verbs of saying, with "according to". */
  speech: plain,
  /** Offices and bodies that speak for a state. */
  offices: plain,
  /** Who speaks for no state, whatever country they are named with: "opposition", "analysts", "former". */
  outsiders: plain,
  /** "We", "our": whoever speaks means the own country. */
  own: plain,
  /** "He", "she": whoever spoke last. */
  pronouns: plain,
  /** Words at the beginning of a sentence whose speaker says the one before: "That was confirmed by …". */
  referring: plain,
  /** What turns a willing word into a refusal. */
  negations: plain,
  /** Where a new clause begins: "but", "while". */
  breaks: plain,
  /** Words after which a country is a place or a target, not the one that acts: "in", "to". */
  objects: plain,
  /** What a sentence is about that needs to be read although it names no contribution. */
  topics: plain,
  /** Names, capitals, parliaments; beside the country's name in this language, which is known. */
  names: z.record(party, words).default({}),
  /** Adjectives and peoples. */
  adjectives: z.record(party, words).default({}),
  /** Wars, missions and matters of which a sentence that does not name Ukraine says nothing here: "Gaza". */
  elsewhere: z.array(text).default([]),
  /** People of the record as this language writes them, by their names in the record. */
  people: z.record(text, words).default({}),
  /** Abbreviations after which a sentence goes on, without their full stop. */
  abbreviations: z.array(text).default([]),
});

export type Cues = z.infer<typeof cuesSchema>;

/** The sections that hold cues with examples. */
export const CUE_SECTIONS = [
  'contributions',
  'stances',
  'conditions',
  'places',
  'missions',
  'speech',
  'offices',
  'outsiders',
  'own',
  'pronouns',
  'referring',
  'negations',
  'breaks',
  'objects',
  'topics',
] as const;

export type CueSection = (typeof CUE_SECTIONS)[number];
