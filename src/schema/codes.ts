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

export const STANCES = [
  'leads',
  'committed',
  'ready',
  'open',
  'undecided',
  'declined',
  'opposed',
  'host',
] as const;

export const PLACES = ['inside', 'outside', 'unspecified'] as const;

/** As what soldiers would go: with the coalition's force, as peacekeepers under a mandate, or not said. */
export const MISSIONS = ['coalition', 'peacekeeping', 'unspecified'] as const;

export const CONDITIONS = [
  'ceasefire',
  'peace-deal',
  'mandate',
  'us-backstop',
  'parliament',
  'partners',
  'if-needed',
  'russian-consent',
  'defined-mission',
  'constitution',
  'for-now',
] as const;

/** What softens a stance in the speaker's own words: "does not plan to" is less than "will not". */
export const WORDINGS = [
  'in-principle',
  'capabilities',
  'not-intended',
  'not-planned',
  'not-considered',
] as const;

/** The stance on land that each softens, and no other. */
export const SOFTENS: Readonly<Record<Wording, Stance>> = {
  'in-principle': 'ready',
  capabilities: 'ready',
  'not-intended': 'declined',
  'not-planned': 'declined',
  'not-considered': 'declined',
};

/** Whether a coding may have its wording. */
export function isSoftened(coding: {
  contribution: Contribution;
  stance: Stance;
  wording: Wording;
}): boolean {
  return coding.contribution === 'land' && coding.stance === SOFTENS[coding.wording];
}

/** Which office somebody took over from whoever left it, or from the head of a government that did. */
export const OFFICES = ['prime-minister', 'chancellor', 'president', 'defence'] as const;

export const SCOPES = ['after-ceasefire', 'wartime'] as const;

/** Headline positions in the order in which the first match wins (see `record/headline.ts`). */
export const HEADLINES = [
  'host',
  'opposed',
  'leads',
  'troops',
  'ready',
  'open',
  'peacekeepers',
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
  'ready',
  'open',
  'peacekeepers',
  'support',
  'undecided',
  'declined',
  'opposed',
  'member',
  'unknown',
] as const satisfies readonly (typeof HEADLINES)[number][];

/** What a headline leaves open and a reader asks next (see `record/shade.ts`). */
export const SHADES = [
  'support-no',
  'support-no-for-now',
  'support-undecided',
  'support-silent',
  'declined-for-now',
] as const;

export const PRECISIONS = ['day', 'month', 'reported', 'approximate'] as const;

export const EVIDENCE_KINDS = [
  'direct-quote',
  'reported-speech',
  'joint-text',
  'outlet-wording',
  'attendance',
] as const;

/** Whose words a quotation prints: the speaker's, or a translation of the outlet's. */
export const WORDS_BY = ['speaker', 'outlet-translation'] as const;

export const CHECKED_AGAINST = ['full-text', 'page', 'stored-copy', 'none'] as const;

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
export type Mission = (typeof MISSIONS)[number];
export type Condition = (typeof CONDITIONS)[number];
export type Wording = (typeof WORDINGS)[number];
export type Scope = (typeof SCOPES)[number];
export type Headline = (typeof HEADLINES)[number];
export type Shade = (typeof SHADES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type WordsBy = (typeof WORDS_BY)[number];
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];
