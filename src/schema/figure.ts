import { z } from 'astro/zod';
import { PRECISIONS } from './codes.ts';
import { day } from './day-field.ts';
import { evidenceSchema } from './evidence.ts';
import { id } from './id.ts';
import { revisions } from './revision.ts';
import { speakerSchema } from './statement.ts';
import { text } from './text.ts';

/** What was counted: countries ready, committed, at the table, in the coalition; soldiers; ground taken. */
export const FIGURE_TOPICS = ['ready', 'committed', 'attended', 'belong', 'soldiers', 'territory'] as const;
export const FIGURE_UNITS = ['countries', 'soldiers', 'km2'] as const;
export const QUALIFIERS = ['exactly', 'about', 'more-than', 'up-to'] as const;

/** Longest name beside a number in a chart, in characters. */
const SHORT_LENGTH = 36;

/** Who gave a number. `short` is the name that charts print: a surname, an outlet, an office. */
const ownerSchema = speakerSchema.extend({
  short: z
    .string({ error: 'write the name as a chart prints it, for example Macron' })
    .pipe(text)
    .refine((name) => name.length <= SHORT_LENGTH, {
      error: `is longer than ${SHORT_LENGTH} characters: a chart has no room for it`,
    }),
});

const fields = {
  id,
  topic: z.enum(FIGURE_TOPICS),
  value: z.number().positive(),
  /** Never by default: a number that is about 26 is another one than 26. */
  qualifier: z.enum(QUALIFIERS),
  unit: z.enum(FIGURE_UNITS),
  counted: text,
  speaker: ownerSchema,
  said: day,
  saidPrecision: z.enum(PRECISIONS).default('day'),
  recorded: day,
  evidence: z.array(evidenceSchema).min(1, { error: 'needs at least one piece of evidence' }),
  note: text.optional(),
};

/** One entry of `content/figures.yaml`: a number that somebody gave. Sources disagree, so each keeps its owner. */
export const figureSchema = z.strictObject({ ...fields, revised: revisions(fields) });

export const figuresSchema = z.array(figureSchema);
export type Figure = z.infer<typeof figureSchema>;
export type FigureTopic = Figure['topic'];
