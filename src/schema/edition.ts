import { z } from 'astro/zod';
import { day } from './day-field.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/u, 'is no digest: run npm run edition, which writes it');

/**
 * The versions of the codebook by which words become positions, oldest first: the second knows `ready`, missions,
 * `for-now` and echoes (`src/record/rules.ts`).
 */
export const RULES = [1, 2] as const satisfies readonly number[];

/**
 * One entry of `content/editions.yaml`: the record as it stood at the end of the day `on`, which is also its id and
 * its address. `digest` is the SHA-256 of what `editionText` of `src/record` says, as 64 lower-case hexadecimal digits.
 * `rules` is the version of the rules by which it is computed; where it is left out, the first. `sealed` says how many
 * lines `seals/record.sums` had when the edition was made, and their SHA-256: they hold the line of the edition before,
 * so that each edition seals all earlier ones. The edition of 2026-11-24 is older than the seal and has none.
 */
const editionSchema = z.strictObject({
  on: day,
  digest,
  rules: z.union(RULES.map((version) => z.literal(version))).optional(),
  sealed: z.strictObject({ lines: z.int().positive(), digest }).optional(),
});

export const editionsSchema = z.array(editionSchema);
export type Rules = (typeof RULES)[number];
export type Edition = z.infer<typeof editionSchema>;
