import type { MessageKey } from './translate.ts';

/** The groups of the codebook whose terms an answer names. */
export const TERM_GROUPS = [
  'headlines',
  'shades',
  'stances',
  'places',
  'missions',
  'conditions',
  'contributions',
] as const;

export type TermGroup = (typeof TERM_GROUPS)[number];

/** A term of the codebook: its label, or, with `definition`, what it means. */
export type TermKey = `${TermGroup}.${string}` | `definition.${TermGroup}.${string}`;

/**
 * Says a term of the codebook or a string of the interface, with its values filled in. The build has one made of the
 * codebook and all strings, the browser one made of the words that its page hands over: whoever takes a `Say` says the
 * same in both.
 */
export type Say = (key: MessageKey | TermKey, values?: Readonly<Record<string, string | number>>) => string;
