import { LADDER, type Stance } from '../schema/codes.ts';

/**
 * The colours, in the order of legends: those of `LADDER`, of which `unknown` says that somebody looked and found
 * nothing; and `not-searched`: nobody has looked yet.
 */
export const CATEGORIES = [...LADDER, 'not-searched'] as const;

export type Category = (typeof CATEGORIES)[number];

/** The colour that a stance wears: that of the headline of its family, so that one legend teaches both. */
const CATEGORY_OF_STANCE = {
  host: 'host',
  leads: 'leads',
  committed: 'troops',
  open: 'open',
  undecided: 'undecided',
  declined: 'declined',
  opposed: 'opposed',
} as const satisfies Readonly<Record<Stance, Category>>;

export function categoryOfStance(stance: Stance): Category {
  return CATEGORY_OF_STANCE[stance];
}

/** The stance that wears a colour; undefined for one that no stance wears. */
export function findStanceOf(category: Category): Stance | undefined {
  const stances = Object.keys(CATEGORY_OF_STANCE) as Stance[];
  return stances.find((stance) => CATEGORY_OF_STANCE[stance] === category);
}
