import { z } from 'astro/zod';
import { PRECISIONS } from './codes.ts';
import { day } from './day-field.ts';
import { id, iso3, party } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

/** How much of a report was seen: never the whole. */
export const SEEN = ['headline', 'address', 'feed-entry', 'quoted-elsewhere'] as const;

/** What came of an attempt to read one. */
export const TRIES = ['read', 'refused', 'unavailable'] as const;

const fields = {
  id,
  /** What it is about: countries and institutions by their codes, events by their ids. */
  about: z
    .array(
      z.union([party, id], { error: 'write a code in capitals, for example BGR, or the id of an event' }),
    )
    .min(1, { error: 'is empty: write the countries, institutions or events that the report is about' }),
  publisher: text.nullable(),
  title: text.nullable(),
  url: webAddress.nullable(),
  /** Null where no day was seen: such a report is newer than nothing. */
  published: day.nullable(),
  publishedPrecision: z.enum(PRECISIONS).default('day'),
  seen: z.enum(SEEN),
  /** What it is about, by what was seen, as it goes on after "a report on". */
  topic: text.optional(),
  /** In our own words, no more than was seen. */
  says: text.refine((words) => !/["“”«»„‟]/u.test(words), {
    error: 'holds quotation marks: nobody read the report, so tell in own words what was seen',
  }),
  /**
   * Countries in `about` whose words in this record it speaks against, by what was seen. Left out where it is said to
   * repeat them, or says nothing of them.
   */
  doubts: z.array(iso3).default([]),
  /** The day on which it entered this record. */
  recorded: day,
  /** Statements and events that were made of it, once it was read. */
  readAs: z.array(id).default([]),
};

/** Every attempt to read it, the newest last. Not sealed and never revised: one joins whenever somebody tries. */
const tried = z.array(z.strictObject({ on: day, result: z.enum(TRIES) })).default([]);

/**
 * One entry of `content/reports.yaml`: a report that this record knows of and has not read. It is no evidence, makes no
 * position and gives no colour; it says only that there is something newer. `title` is as printed, or null.
 */
export const reportSchema = z
  .strictObject({ ...fields, tried, revised: revisions(fields) })
  .refine(({ title, url }) => title !== null || url !== null, {
    path: ['url'],
    error:
      'is null, and so is title: nobody could find it; write one of the two as it was seen, or leave the report out',
  });

export const reportsSchema = z.array(reportSchema);
export type Report = z.infer<typeof reportSchema>;
