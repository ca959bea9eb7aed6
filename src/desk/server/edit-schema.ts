import { z } from 'astro/zod';
import {
  CONDITIONS,
  CONTRIBUTIONS,
  EVIDENCE_KINDS,
  MISSIONS,
  PLACES,
  PRECISIONS,
  PUBLISHER_KINDS,
  SCOPES,
  STANCES,
  WORDINGS,
  WORDS_BY,
} from '../../schema/codes.ts';
import { carried } from '../../schema/evidence.ts';
import type { Edit } from '../judgement/edit.ts';
import { COMPARED, DECISIONS } from '../judgement/sitting.ts';

/** Longest text of one field, in characters. */
const text = z.string().max(20_000);

const source = z.strictObject({
  publisher: text,
  publisherKind: z.enum(PUBLISHER_KINDS),
  stateControlled: z.boolean(),
  title: text,
  url: text,
  published: text,
  publishedPrecision: z.enum(PRECISIONS),
  language: text,
  summary: text,
  differs: text,
  notes: text,
});

const coding = z.strictObject({
  contribution: z.enum(CONTRIBUTIONS),
  stance: z.enum(STANCES),
  wording: z.union([z.literal(''), z.enum(WORDINGS)]),
  place: z.enum(PLACES),
  mission: z.enum(MISSIONS),
  conditions: z.array(z.enum(CONDITIONS)),
  scope: z.enum(SCOPES),
  carried: z.boolean(),
  restates: text,
  readsWith: z.strictObject({ statement: text, why: text }),
});

const draft = z.strictObject({
  /** It names a file. */
  country: z.string().regex(/^[A-Z]{2,12}$/u),
  name: text,
  person: z.boolean(),
  role: text,
  represents: text,
  /** It is part of an id. */
  said: z.union([z.literal(''), z.string().regex(/^[\d-]{1,10}$/u)]),
  saidPrecision: z.enum(PRECISIONS),
  summary: text,
  codings: z.array(coding).max(20),
  kind: z.enum(EVIDENCE_KINDS),
  language: text,
  quote: z.strictObject({ exact: text, prefix: text, suffix: text, translation: text }).nullable(),
  wordsBy: z.enum(WORDS_BY),
  wantsContext: z.boolean(),
  note: text,
});

const item = z.strictObject({
  key: z.string().max(40),
  passage: z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) }).nullable(),
  decision: z.enum(DECISIONS),
  reason: text,
  joins: z.string().regex(/^[a-z0-9-]*$/u),
  carries: z.array(carried).max(20),
  draft,
});

/** What the page sends of a sitting: its shape. Whether it may enter the record is for the record's own schemas to say. */
export const editSchema = z.strictObject({
  known: z.string().regex(/^[a-z0-9-]*$/u),
  report: z.string().regex(/^[a-z0-9-]*$/u),
  against: z.enum(COMPARED),
  source,
  items: z.array(item).max(500),
}) satisfies z.ZodType<Edit>;
