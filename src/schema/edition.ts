import { z } from 'astro/zod';
import { day } from './day-field.ts';

/**
 * One entry of `content/editions.yaml`: the record as it stood at the end of the day `on`, which is also its id and
 * its address. `digest` is the SHA-256 of what `editionText` of `src/record` says, as 64 lower-case hexadecimal digits.
 */
export const editionSchema = z.strictObject({
  on: day,
  digest: z.string().regex(/^[0-9a-f]{64}$/u, 'is no digest: run npm run edition, which writes it'),
});

export const editionsSchema = z.array(editionSchema);
export type Edition = z.infer<typeof editionSchema>;
