// The codes of the codebook and nothing else, so that the browser can load them without the schemas.

/** What a country could bring. The order is the order in tables and menus. */
export const CONTRIBUTIONS = [
  'land',
  'air',
  'sea',
  'training',
  'logistics',
  'monitoring',
  'command',
  'intelligence',
  'funding',
  'guarantee',
  'membership',
  'force',
] as const;

export const STANCES = ['leads', 'committed', 'open', 'undecided', 'declined', 'opposed', 'host'] as const;

export const PLACES = ['inside', 'outside', 'unspecified'] as const;

export const CONDITIONS = [
  'ceasefire',
  'peace-deal',
  'mandate',
  'us-backstop',
  'parliament',
  'partners',
  'russian-consent',
  'defined-mission',
  'constitution',
] as const;

export const SCOPES = ['after-ceasefire', 'wartime'] as const;

/** Headline positions in the order in which the first match wins (see `record/headline.ts`). */
export const HEADLINES = [
  'host',
  'opposed',
  'leads',
  'troops',
  'open',
  'support',
  'undecided',
  'declined',
  'member',
  'unknown',
] as const;

/** The same from the firmest yes to the firmest no, then what says neither: the order of legends, tables and readings. */
export const LADDER = [
  'host',
  'leads',
  'troops',
  'open',
  'support',
  'undecided',
  'declined',
  'opposed',
  'member',
  'unknown',
] as const satisfies readonly (typeof HEADLINES)[number][];

export const PRECISIONS = ['day', 'month', 'reported', 'approximate'] as const;

export const EVIDENCE_KINDS = [
  'direct-quote',
  'reported-speech',
  'joint-text',
  'outlet-wording',
  'attendance',
] as const;

export const CHECKED_AGAINST = ['full-text', 'stored-copy', 'none'] as const;

export const PUBLISHER_KINDS = [
  'official',
  'wire',
  'national',
  'specialist',
  'aggregator',
  'unknown',
] as const;

export type Contribution = (typeof CONTRIBUTIONS)[number];
export type Stance = (typeof STANCES)[number];
export type Place = (typeof PLACES)[number];
export type Condition = (typeof CONDITIONS)[number];
export type Scope = (typeof SCOPES)[number];
export type Headline = (typeof HEADLINES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type CheckedAgainst = (typeof CHECKED_AGAINST)[number];
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];
