import { z } from 'astro/zod';
import { day } from './day-field.ts';
import { id } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

const fields = {
  id,
  on: day,
  what: text,
  statements: z.array(id).default([]),
};

/** One entry of `content/corrections.yaml`: what was wrong, since when it is right, and what it touched. */
export const correctionSchema = z.strictObject({ ...fields, revised: revisions(fields) });

export const correctionsSchema = z.array(correctionSchema);
export type Correction = z.infer<typeof correctionSchema>;
