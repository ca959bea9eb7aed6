import { z } from 'astro/zod';
import { PRECISIONS } from './codes.ts';
import { day } from './day-field.ts';
import { evidenceSchema } from './evidence.ts';
import { id, party } from './id.ts';
import { text } from './text.ts';

export const EVENT_KINDS = ['summit', 'talks', 'announcement', 'text'] as const;

/**
 * One entry of `content/events.yaml`: a dated meeting or text. `attended` lists who sat at the table as reported;
 * attendance is not a promise and makes no position.
 */
export const eventSchema = z.strictObject({
  id,
  date: day,
  datePrecision: z.enum(PRECISIONS).default('day'),
  place: text.nullable().default(null),
  title: text,
  kind: z.enum(EVENT_KINDS),
  summary: text,
  attended: z.array(party).default([]),
  attendedNote: text.optional(),
  evidence: z.array(evidenceSchema).min(1, { error: 'needs at least one piece of evidence' }),
});

export const eventsSchema = z.array(eventSchema);
export type Event = z.infer<typeof eventSchema>;
