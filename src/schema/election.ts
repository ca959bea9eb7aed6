import { z } from 'astro/zod';
import { day } from './day-field.ts';
import { evidenceSchema } from './evidence.ts';
import { id, iso3 } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

const fields = {
  id,
  country: iso3,
  /** The day of the vote, as it was set or held. */
  date: day,
  /** The day on which it entered this record: older editions do not know of it. */
  recorded: day,
  /** Who spoke for the country and did not stand in this vote, such as a president: names of speakers. */
  besides: z.array(text).optional(),
  /** What tells of the vote; nobody is quoted. */
  evidence: z
    .array(evidenceSchema.omit({ quote: true }).strict())
    .min(1, { error: 'needs at least one piece of evidence' }),
  /** Set once this record knows that it was held, and not only which day was set for it. */
  held: z.literal(true).optional(),
  /** Who has governed since, and how this record knows, in our own words; absent as long as it does not know. */
  since: text.optional(),
};

/**
 * One entry of `content/elections.yaml`: a vote after which this record may not know who governs. Older words are then
 * marked, until `since` says who it is, or an office (`offices.yaml`) who has gone.
 */
export const electionSchema = z.strictObject({ ...fields, revised: revisions(fields) });

export const electionsSchema = z.array(electionSchema);
export type Election = z.infer<typeof electionSchema>;
