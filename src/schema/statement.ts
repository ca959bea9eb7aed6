import { z } from 'astro/zod';
import {
  CONDITIONS,
  CONTRIBUTIONS,
  MISSIONS,
  PLACES,
  PRECISIONS,
  SCOPES,
  STANCES,
  WORDINGS,
} from './codes.ts';
import { day } from './day-field.ts';
import { statementEvidenceSchema } from './evidence.ts';
import { id, party } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

/**
 * `mission` on land, and only there. `readsWith`: another statement of the same day with which these looser words do
 * not conflict, and why. `wording`: what softens a stance on land in the speaker's own words, for sentences that tell it; no
 * colour asks for it. `restates`: an earlier statement of which these words are a weaker echo. Both are authored,
 * never inferred; the stance of the statement that they name stands (`record/echo.ts`).
 */
const codingSchema = z.strictObject({
  contribution: z.enum(CONTRIBUTIONS),
  stance: z.enum(STANCES),
  wording: z.enum(WORDINGS).optional(),
  place: z.enum(PLACES).default('unspecified'),
  mission: z.enum(MISSIONS).optional(),
  conditions: z.array(z.enum(CONDITIONS)).default([]),
  scope: z.enum(SCOPES).default('after-ceasefire'),
  readsWith: z.strictObject({ statement: id, why: text }).optional(),
  restates: id.optional(),
});

/**
 * Who spoke, in the role held that day, and for whom: a country, an institution, or an outlet in its own words.
 * `person` is true for one person by name; false for an office, several people, officials not named, an outlet.
 */
export const speakerSchema = z.strictObject({
  name: text.refine((name) => !/[|=]/u.test(name), {
    error: 'holds | or =, which map embeds write between names: write the name in letters',
  }),
  person: z.boolean(),
  role: text,
  represents: party,
});

const fields = {
  id,
  /** ISO3, or the id of an institution (EU, NATO, COALITION): those have pages, and never a colour. */
  country: party,
  speaker: speakerSchema,
  said: day,
  saidPrecision: z.enum(PRECISIONS).default('day'),
  recorded: day,
  summary: text,
  codings: z.array(codingSchema).default([]),
  evidence: z.array(statementEvidenceSchema).min(1, { error: 'needs at least one piece of evidence' }),
  note: text.optional(),
  retracted: z.strictObject({ on: day, why: text, replacedBy: id.optional() }).optional(),
};

/**
 * One entry of `content/statements/<iso3>.yaml`: what a named person or institution said on a day about what
 * `country` would or would not do. Never edited in silence: a change keeps what was there in `revised`, and one that
 * should not be there at all is retracted.
 */
export const statementSchema = z.strictObject({ ...fields, revised: revisions(fields) });

export const statementsSchema = z.array(statementSchema);
export type Coding = z.infer<typeof codingSchema>;
/** `authoredRole` is the role as the record has it, where `role` says it in another language. */
export type Speaker = z.infer<typeof speakerSchema> & { authoredRole?: string };
export type Statement = Omit<z.infer<typeof statementSchema>, 'speaker'> & { speaker: Speaker };
