import { z } from 'astro/zod';
import { day } from './day-field.ts';
import { id } from './id.ts';
import { text } from './text.ts';

/** One entry of `content/corrections.yaml`: what was wrong, since when it is right, and what it touched. */
export const correctionSchema = z.strictObject({
  id,
  on: day,
  what: text,
  statements: z.array(id).default([]),
});

export const correctionsSchema = z.array(correctionSchema);
export type Correction = z.infer<typeof correctionSchema>;
