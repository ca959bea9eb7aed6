import { z } from 'astro/zod';
import { CHECKED_AGAINST, CONTRIBUTIONS, EVIDENCE_KINDS, MISSIONS, PLACES, WORDS_BY } from './codes.ts';
import { day } from './day-field.ts';
import { id } from './id.ts';
import { text } from './text.ts';

/** Longest quotation from anybody's text, in words separated by white space (editorial rule). */
export const QUOTE_WORDS = 12;

/** BCP 47 language tag of the words as printed. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
  error: 'write a BCP 47 tag, for example en or pt-BR',
});

/** Longest text before or after a quotation, in characters. */
export const CONTEXT_LENGTH = 32;

/** Words directly before or after a quotation, spaces and all. */
export const context = z
  .string({ error: 'write the words as they are printed' })
  .refine((value) => text.safeParse(value).success, {
    error: 'is empty, or holds what no text here may: leave it out',
  })
  .refine((value) => value.length <= CONTEXT_LENGTH, {
    error: `is longer than ${CONTEXT_LENGTH} characters: npm run anchor cuts it`,
  });

/** https://www.w3.org/TR/annotation-model/#text-quote-selector, with a translation in our own words beside it. */
export const textQuoteSelector = z.strictObject({
  exact: text
    .refine((value) => /[\p{L}\p{N}]/u.test(value), {
      error: 'holds no word: copy the words as the article prints them',
    })
    .refine((value) => value.split(/\s+/u).length <= QUOTE_WORDS, {
      error: `is longer than ${QUOTE_WORDS} words: cut it to the words that carry the position`,
    }),
  prefix: context.optional(),
  suffix: context.optional(),
  translation: text.optional(),
});

export const evidenceSchema = z.strictObject({
  source: id,
  kind: z.enum(EVIDENCE_KINDS),
  language,
  quote: textQuoteSelector.optional(),
  checked: z.strictObject({ on: day, against: z.enum(CHECKED_AGAINST) }),
});

/** Which of a statement's codings a quotation carries; place and mission only where they tell two codings apart. */
export const carried = z.strictObject({
  contribution: z.enum(CONTRIBUTIONS),
  place: z.enum(PLACES).optional(),
  mission: z.enum(MISSIONS).optional(),
});

/**
 * Evidence of a statement. A quotation says what it carries: a coding that a reader picks who sees nothing but these
 * words, their speaker and their day (codebook, "Words that carry"). An empty list: none. `wantsContext`: it carries its
 * coding, and still wants the sentence out of which it comes, so others stand before it (`answers/sample.ts`).
 */
export const statementEvidenceSchema = evidenceSchema.extend({
  wordsBy: z.enum(WORDS_BY).optional(),
  carries: z.array(carried).optional(),
  wantsContext: z.literal(true).optional(),
});

export type Carried = z.infer<typeof carried>;
export type StatementEvidence = z.infer<typeof statementEvidenceSchema>;
export type TextQuoteSelector = z.infer<typeof textQuoteSelector>;
export type Evidence = z.infer<typeof evidenceSchema>;
