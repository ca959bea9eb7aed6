import { z } from 'astro/zod';
import { id } from './id.ts';
import { text } from './text.ts';

/**
 * Front matter of `content/explainers/*.mdx`. `order` is the place in lists; `question` says what it answers.
 * `formerly` are ids that it had, or those of explainers that went into it: their addresses lead here.
 */
export const explainerSchema = z.strictObject({
  title: text,
  question: text,
  order: z.number().int().positive(),
  formerly: z.array(id).default([]),
  /** Only `npm run dev` shows it, and nothing asks yet whether it is whole. */
  draft: z.boolean().default(false),
});
