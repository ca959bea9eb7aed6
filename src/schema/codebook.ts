import { z } from 'astro/zod';
import {
  CHECKED_AGAINST,
  CONDITIONS,
  CONTRIBUTIONS,
  EVIDENCE_KINDS,
  HEADLINES,
  MISSIONS,
  PLACES,
  PRECISIONS,
  PUBLISHER_KINDS,
  SCOPES,
  SHADES,
  STANCES,
  WORDS_BY,
} from './codes.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

const fields = { label: text, definition: text };
const term = z.strictObject({ ...fields, revised: revisions(fields) });

function terms<const Keys extends readonly [string, ...string[]]>(keys: Keys) {
  return z.record(z.enum(keys), term);
}

/**
 * `content/codebook.yaml`: the words shown for each code. The codes are fixed here, the words are edited there;
 * a code without words, or words without a code, is a problem.
 */
export const codebookSchema = z.strictObject({
  contributions: terms(CONTRIBUTIONS),
  stances: terms(STANCES),
  places: terms(PLACES),
  missions: terms(MISSIONS),
  conditions: terms(CONDITIONS),
  scopes: terms(SCOPES),
  headlines: terms([...HEADLINES, 'conflicting', 'not-searched']),
  shades: terms(SHADES),
  precisions: terms(PRECISIONS),
  evidenceKinds: terms(EVIDENCE_KINDS),
  wordsBy: terms(WORDS_BY),
  checkedAgainst: terms(CHECKED_AGAINST),
  publisherKinds: terms(PUBLISHER_KINDS),
});

export type Codebook = z.infer<typeof codebookSchema>;
