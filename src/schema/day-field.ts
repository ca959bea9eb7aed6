import { z } from 'astro/zod';
import { isDay } from './day.ts';

/** A day in a content file. */
export const day = z
  .string({ error: 'write a date as YYYY-MM-DD' })
  .refine(isDay, { error: 'is no calendar day: write it as YYYY-MM-DD, for example 2025-09-04' });
