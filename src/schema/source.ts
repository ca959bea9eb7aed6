import { z } from 'astro/zod';
import { PRECISIONS, PUBLISHER_KINDS } from './codes.ts';
import { day } from './day-field.ts';
import { language } from './evidence.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

const fields = {
  publisher: text,
  publisherKind: z.enum(PUBLISHER_KINDS),
  stateControlled: z.boolean(),
  title: text.nullable(),
  url: webAddress.nullable(),
  /** Null where the page shows no date; the day in the id is then that of the words. */
  published: day.nullable(),
  publishedPrecision: z.enum(PRECISIONS).default('day'),
  /** The day on which it entered this record. */
  recorded: day,
  language,
  textDigest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'write 64 hexadecimal digits: `npm run verify` prints them' })
    .nullable()
    .default(null),
  article: text.nullable().default(null),
  /** What the article reports, in our own words; for sources that were read whole. */
  summary: text.optional(),
  /** Where it says something else than the other sources, in our own words. */
  differs: text.optional(),
  notes: text.optional(),
};

/**
 * One file of `content/sources/`; the id is the file name, `<publisher>-<published>[-n]`.
 * `title` and `url` are null where they are not known: neither is ever made up.
 * `textDigest` is the SHA-256 (hex) of the normalised full text, where the full text was read; `article` is the
 * file that `verify` re-reads, by its name in the articles folder. The full text itself is never published.
 */
export const sourceSchema = z
  .strictObject({ ...fields, revised: revisions(fields) })
  .refine((source) => (source.textDigest === null) === (source.article === null), {
    path: ['textDigest'],
    error: 'textDigest and article belong together: write both, or neither',
  })
  .refine((source) => source.textDigest === null || source.summary !== undefined, {
    path: ['summary'],
    error: 'is missing for a source that was read whole: say in own words what it reports',
  });

export type Source = z.infer<typeof sourceSchema> & { id: string };
