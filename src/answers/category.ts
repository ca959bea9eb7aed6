import { STANCES, type Stance } from '../schema/codes.ts';

/**
 * The colours, in the order of legends, from yes to no on soldiers: a map and a ladder are cut alike. Who leads has promised,
 * so `leads` is worn by contributions other than soldiers alone. Other help stands in three, by what its givers say on
 * soldiers. `unknown` says that somebody looked and found nothing, `not-searched` that nobody has looked yet.
 */
export const CATEGORIES = [
  'host',
  'leads',
  'troops',
  'ready',
  'open',
  'peacekeepers',
  'support-undecided',
  'undecided',
  'support-silent',
  'support-no',
  'declined',
  'opposed',
  'member',
  'unknown',
  'not-searched',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** The colour that a stance wears: that of the headline of its family, so that one legend teaches both. */
export function categoryOfStance(stance: Stance): Category {
  return stance === 'committed' ? 'troops' : stance;
}

/** The stance that wears a colour; undefined for one that no stance wears. */
export function findStanceOf(category: Category): Stance | undefined {
  return STANCES.find((stance) => categoryOfStance(stance) === category);
}
