import { z } from 'astro/zod';
import { text } from './text.ts';

/** Front matter of `content/explainers/*.mdx`. `order` is the place in lists; `question` says what it answers. */
export const explainerSchema = z.strictObject({
  title: text,
  question: text,
  order: z.number().int().positive(),
});

export type Explainer = z.infer<typeof explainerSchema> & { id: string };
