import { LADDER, STANCES, type Stance } from '../schema/codes.ts';

/**
 * The colours, in the order of legends: those of `LADDER`, of which `unknown` says that somebody looked and found
 * nothing; and `not-searched`: nobody has looked yet.
 */
export const CATEGORIES = [...LADDER, 'not-searched'] as const;

export type Category = (typeof CATEGORIES)[number];

/** The colour that a stance wears: that of the headline of its family, so that one legend teaches both. */
export function categoryOfStance(stance: Stance): Category {
  return stance === 'committed' ? 'troops' : stance;
}

/** The stance that wears a colour; undefined for one that no stance wears. */
export function findStanceOf(category: Category): Stance | undefined {
  return STANCES.find((stance) => categoryOfStance(stance) === category);
}
