import { z } from 'astro/zod';
import { id, party } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

const fields = {
  id: party,
  name: text,
  slug: id.optional(),
  note: text.optional(),
};

/**
 * One entry of `content/institutions.yaml`: whom a speaker may represent other than a country. `slug` is the address
 * of its page; without one there is no page, and no statement may be about it.
 */
const institutionSchema = z.strictObject({ ...fields, revised: revisions(fields) });
export const institutionsSchema = z.array(institutionSchema);
export type Institution = z.infer<typeof institutionSchema>;
