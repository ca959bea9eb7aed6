import { z } from 'astro/zod';
import { day } from './day-field.ts';
import { explainerSchema } from './explainer.ts';
import { iso3 } from './id.ts';
import { text } from './text.ts';

const UNSTAMPED = 'is not stamped: run npm run translations -- --stamp with the language';

/** The digest of the English that a translation was made from: see `englishDigest`. */
const englishDigestSchema = z.string({ error: UNSTAMPED }).regex(/^[0-9a-f]{8}$/u, {
  error: 'is no digest: leave it out and run npm run translations -- --stamp with the language',
});

/** ICU MessageFormat, which may hold `<a>…</a>` where its page makes a link of it. */
const message = z
  .string({ error: 'write plain text' })
  .refine((value) => value.trim() !== '', {
    error: 'is empty: write the text, or leave the whole entry out',
  })
  .refine((value) => value.isWellFormed() && value === value.normalize('NFC'), {
    error: 'is not in Unicode form NFC: save it composed (é as one character)',
  });

const entry = (words: z.ZodType<string>) =>
  z.strictObject(
    { of: englishDigestSchema, text: words },
    { error: ({ code }) => (code === 'invalid_type' ? UNSTAMPED : undefined) },
  );

/** A file of `content/translations/<language>/`: by key, what it says in that language and what it was made from. */
export const translatedTextsSchema = z.record(z.string(), entry(text));

/** `interface.yaml`: the same for the keys of `src/i18n/en.json`. */
export const translatedMessagesSchema = z.record(z.string(), entry(message));

const word = { word: text, why: text };

/**
 * `house.yaml`: the choices of a language, each with its reason. `countries` are names other than those of `Intl`; `ladder`
 * has the words for each rung, which the method page of the language prints; `leavesOut` are keys of the interface whose
 * words do without a value, such as "the country" where its name would need an article; `reviewed` says who has read what, and when.
 */
export const houseSchema = z.strictObject({
  countries: z.record(iso3, z.strictObject({ name: text, why: text })).default({}),
  ladder: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-zA-Z]+\.[a-z-]+$/u, {
          error: 'is no term: write its group and code, for example headlines.ready',
        }),
        ...word,
      }),
    )
    .default([]),
  choices: z.array(z.strictObject(word)).default([]),
  leavesOut: z.array(z.string()).default([]),
  reviewed: z.array(z.strictObject({ on: day, by: text, what: text })).default([]),
});

/** Front matter of `translations/<language>/pages/*.mdx`. */
export const translatedPageSchema = z.strictObject({ of: englishDigestSchema });

/** Front matter of `translations/<language>/explainers/*.mdx`: that of the English file with its texts translated. */
export const translatedExplainerSchema = explainerSchema.extend({ of: englishDigestSchema });

export type TranslatedFrontMatter = z.infer<typeof translatedPageSchema> &
  Partial<z.infer<typeof translatedExplainerSchema>>;
export type TranslatedTexts = z.infer<typeof translatedTextsSchema>;
export type House = z.infer<typeof houseSchema>;
