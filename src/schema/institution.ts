import { z } from 'astro/zod';
import { party } from './id.ts';
import { text } from './text.ts';

/** One entry of `content/institutions.yaml`: whom a speaker may represent other than a country. */
export const institutionSchema = z.strictObject({ id: party, name: text, note: text.optional() });
export const institutionsSchema = z.array(institutionSchema);
export type Institution = z.infer<typeof institutionSchema>;
