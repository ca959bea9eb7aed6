import { z } from 'astro/zod';
import { PRECISIONS } from './codes.ts';
import { day } from './day-field.ts';
import { evidenceSchema } from './evidence.ts';
import { QUALIFIERS } from './figure.ts';
import { id, iso3 } from './id.ts';
import { revisions } from './revision.ts';
import { speakerSchema } from './statement.ts';
import { text } from './text.ts';

const fields = {
  id,
  title: text,
  /** What is said of the countries on it, in our words. */
  counted: text,
  /** Who drew it up. */
  speaker: speakerSchema,
  said: day,
  saidPrecision: z.enum(PRECISIONS).default('day'),
  recorded: day,
  /** How many its owner counted, which may be more than are named; left out where no number was given. */
  value: z.number().int().positive().optional(),
  qualifier: z.enum(QUALIFIERS).default('exactly'),
  countries: z
    .array(iso3)
    .min(1, { error: 'is empty: a list that names nobody is a figure, write it into figures.yaml' }),
  evidence: z.array(evidenceSchema).min(1, { error: 'needs at least one piece of evidence' }),
  note: text.optional(),
};

/**
 * One entry of `content/lists.yaml`: countries that somebody else has named as ready, committed or taking part. It makes
 * no position; the site sets beside each country what it had said itself by that day.
 */
export const namedListSchema = z.strictObject({ ...fields, revised: revisions(fields) });

export const namedListsSchema = z.array(namedListSchema);
export type NamedList = z.infer<typeof namedListSchema>;
