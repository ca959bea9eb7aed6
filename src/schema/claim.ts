import { z } from 'astro/zod';
import { id } from './id.ts';
import { text } from './text.ts';

/** One thing that one article claims, in our words. */
const claimSchema = z.strictObject({
  article: id,
  says: text,
  /** Statements, events and figures that hold it; empty where `why` says why none does. */
  ids: z.array(id),
  why: text.optional(),
  /** What it has where another article on the same meeting has it otherwise, in a few words: the same ones where two have the same. */
  version: text.optional(),
  /** Which explainer tells it, and under which heading: `<explainer>#<heading>`. */
  told: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/u, {
    error:
      'is no place: write the explainer and the id of a heading, for example conditions#a-ceasefire-first',
  }),
});

/** One subject of several articles, or of one: what each says of it. */
const topicSchema = z.strictObject({
  id,
  topic: text,
  /** Where they part, in a sentence or two. */
  apart: text.optional(),
  /** Articles about the same meeting that say nothing of it. */
  silent: z.array(id).default([]),
  claims: z
    .array(claimSchema)
    .min(1, { error: 'is empty: write what an article claims, or take the topic out' }),
});

/** An article that was read whole, in the order in which its column stands. */
const articleSchema = z.strictObject({
  source: id,
  /** Its name over a column. */
  short: text,
  /** The meeting that it reports on: only articles on one meeting can tell it otherwise. */
  about: id.optional(),
  /** What of it is at hand. */
  text,
});

/**
 * `content/claims.yaml`: what the articles that were read whole claim, article by article. It makes no position, and is
 * not sealed: it is our account of other people's texts.
 */
export const claimsSchema = z.strictObject({
  articles: z.array(articleSchema),
  topics: z.array(topicSchema),
});

export type Claims = z.infer<typeof claimsSchema>;
export type ClaimTopic = Claims['topics'][number];
export type Claim = ClaimTopic['claims'][number];
