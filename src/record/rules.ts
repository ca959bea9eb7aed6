import type { Headline } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import type { Edition, Rules } from '../schema/edition.ts';
import { headlines, type Positions } from './headline.ts';

/** From a country's positions to the headlines that they allow. */
export type Ladder = (positions: Positions) => Headline[];

/** The ladder of each version of the rules. A version without one here cannot be used by an edition. */
const LADDERS: Readonly<Partial<Record<Rules, Ladder>>> = { 1: headlines };

/** The version that holds for whatever no edition has frozen. */
const NEWEST: Rules = 1;

/** The rules by which an edition was made, and is computed for ever. */
export function rulesOf({ rules = 1 }: Pick<Edition, 'rules'>): Rules {
  return rules;
}

export function hasLadder(rules: Rules): boolean {
  return LADDERS[rules] !== undefined;
}

/**
 * The ladder for a day of knowledge: that of the first edition that was made on it or later, which has frozen that day
 * too; the newest where there is none.
 */
export function ladderOn(editions: readonly Edition[], knownBy: Day): Ladder {
  const edition = editions.find(({ on }) => on >= knownBy);
  return LADDERS[edition ? rulesOf(edition) : NEWEST] ?? headlines;
}
