import { z } from 'astro/zod';
import { day } from './day-field.ts';
import { id, iso3 } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

const fields = {
  id: iso3,
  name: text,
  /** The name inside a sentence, where it differs: "the United Kingdom". */
  inText: text.optional(),
  /** Other names that people look for. */
  aliases: z.array(text).default([]),
  slug: id,
  iso2: z.string().regex(/^[A-Z]{2}$/, { error: 'write two capitals (ISO 3166-1 alpha-2), for example PL' }),
  marker: z.boolean().default(false),
  searched: day.optional(),
  note: text.optional(),
};

// `searched` moves on whenever somebody looks again, and that is no correction.
const { searched: _moves, ...lasting } = fields;

/**
 * One entry of `content/countries.yaml`.
 * `marker` asks for a circle beside the shape, because the shape is too small to find or to tap.
 * `searched` is the last day on which statements were looked for; absent means: not looked at yet.
 */
const countrySchema = z.strictObject({ ...fields, revised: revisions(lasting) });

export const countriesSchema = z.array(countrySchema);
export type Country = z.infer<typeof countrySchema>;
