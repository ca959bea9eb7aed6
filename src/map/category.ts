/** The headline positions in the order of legends and tables; see editorial.md, "Headline position". */
export const HEADLINES = [
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
] as const;

/**
 * What a country can be painted as. `unknown`: looked for, no statement found. `not-searched`: not looked at yet.
 */
export const MAP_CATEGORIES = [...HEADLINES, 'not-searched'] as const;

export type MapCategory = (typeof MAP_CATEGORIES)[number];

/** What a country's position rests on that a reader should see at once. */
export const MARKS = ['not-own-words', 'former-government', 'stale'] as const;

export type Mark = (typeof MARKS)[number];

/** Categories that are a pattern, not a plain fill. */
export const PATTERNED: ReadonlySet<MapCategory> = new Set<MapCategory>(['unknown', 'not-searched']);
