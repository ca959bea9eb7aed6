import type { Mark } from '../record/earning.ts';

/** The headline positions in the order of legends and tables; see editorial.md, "Headline position". */
export const LEGEND_ORDER = [
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
export const MAP_CATEGORIES = [...LEGEND_ORDER, 'not-searched'] as const;

export type MapCategory = (typeof MAP_CATEGORIES)[number];

/** The marks of `record/earning.ts`, in the order in which they are drawn. */
export const MARKS = ['not-own-words', 'former-government', 'stale'] as const satisfies readonly Mark[];

export type { Mark };

/** Categories that are a pattern, not a plain fill. */
export const PATTERNED: ReadonlySet<MapCategory> = new Set<MapCategory>(['unknown', 'not-searched']);
