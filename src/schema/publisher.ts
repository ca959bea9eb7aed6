import { z } from 'astro/zod';
import { text } from './text.ts';

export const PUBLISHER_ENTITIES = [
  'person',
  'association',
  'company',
  'newsroom',
  'university',
  'public-body',
] as const;

const MAIL = /^[\w.!#$%*+/=^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;

/** Where somebody can be written to: an e-mail address, or the https address of a page or form. */
const reach = z
  .string({ error: 'write an e-mail address, an address that begins with https://, or null' })
  .refine((value) => MAIL.test(value) || isWeb(value), {
    error: 'is no e-mail address and does not begin with https://: write one of the two, or null',
  });

const web = z.string({ error: 'write an address that begins with https://, or null' }).refine(isWeb, {
  error: 'does not begin with https://: write the whole address, or null',
});

/**
 * `content/publisher.yaml`: who answers for this copy of the site. Null wherever that is not known: pages then say so.
 * Nothing in it is guessed, and nothing of it has a default that somebody could take for an answer.
 */
export const publisherSchema = z.strictObject({
  name: text.nullable().default(null),
  kind: z.enum(PUBLISHER_ENTITIES).nullable().default(null),
  /** The postal address, which an imprint needs in some countries. */
  address: text.nullable().default(null),
  url: web.nullable().default(null),
  contact: reach.nullable().default(null),
  /** For reports of errors, where that is another one. */
  corrections: reach.nullable().default(null),
  /** Who pays for it, in a sentence. */
  funding: text.nullable().default(null),
});

export type Publisher = z.infer<typeof publisherSchema>;

/** Whether it is an e-mail address; a web address otherwise. */
export function isMail(address: string): boolean {
  return MAIL.test(address);
}

function isWeb(value: string): boolean {
  return URL.canParse(value) && value.startsWith('https://');
}
