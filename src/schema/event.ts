import { z } from 'astro/zod';
import { PRECISIONS } from './codes.ts';
import { day } from './day-field.ts';
import { evidenceSchema } from './evidence.ts';
import { id, party } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

export const EVENT_KINDS = ['summit', 'talks', 'announcement', 'text'] as const;

/** Where an event can be marked: under the days of the map's slider, and behind charts. */
const MARKED_IN = ['slider', 'charts'] as const;

/** Longest name of a mark, in characters. */
const MARK_LENGTH = 12;

/** `as`: the name at the mark, where there is room for no more. */
const markSchema = z.strictObject({
  as: text.refine((name) => name.length <= MARK_LENGTH, {
    error: `is longer than ${MARK_LENGTH} characters: write a short name, for example Paris`,
  }),
  in: z.array(z.enum(MARKED_IN)).min(1, { error: `is empty: write ${MARKED_IN.join(' or ')}, or both` }),
});

const fields = {
  id,
  date: day,
  datePrecision: z.enum(PRECISIONS).default('day'),
  /** The day on which it entered this record. */
  recorded: day,
  place: text.nullable().default(null),
  marked: markSchema.optional(),
  title: text,
  kind: z.enum(EVENT_KINDS),
  summary: text,
  attended: z.array(party).default([]),
  attendedNote: text.optional(),
  evidence: z.array(evidenceSchema).min(1, { error: 'needs at least one piece of evidence' }),
};

/**
 * One entry of `content/events.yaml`: a dated meeting or text. `attended` lists who sat at the table as reported;
 * attendance is not a promise and makes no position. An event without `marked` is marked nowhere.
 */
export const eventSchema = z
  .strictObject({ ...fields, revised: revisions(fields) })
  .refine(({ marked, datePrecision }) => !marked || datePrecision === 'day', {
    path: ['marked'],
    error: 'needs a day that is known: leave it out, or write datePrecision: day if the sources give the day',
  });

export const eventsSchema = z.array(eventSchema);
export type Event = z.infer<typeof eventSchema>;
export type MarkedIn = (typeof MARKED_IN)[number];
