import type { Contribution } from '../schema/codes.ts';
import type { CountryPosition } from './country-position.ts';
import { earningContributions } from './earning-contributions.ts';
import { isWillingStance } from './headline.ts';
import { type Reading, readingsOf } from './position.ts';

/** What decides an answer on one contribution: the readings that words must have to carry it. */
export interface Deciding {
  contribution: Contribution;
  readings: readonly Reading[];
}

type Decided = Pick<CountryPosition, 'headline' | 'positions'>;

/**
 * What decides a headline, soldiers first. Of who leads the force only the words on soldiers: those on a headquarters
 * alone say nothing of soldiers, and are no words for it.
 */
export function decidingReadings({ headline, positions }: Decided): Deciding[] {
  return earningContributions(headline, positions)
    .slice(0, headline === 'leads' ? 1 : undefined)
    .map((contribution) => {
      const readings = readingsOf(positions[contribution]);
      return { contribution, readings: contribution === 'land' ? onSoldiers(headline, readings) : readings };
    });
}

/** The readings that gave the headline; all where it only says what they leave open, as other help does. */
function onSoldiers(headline: Decided['headline'], readings: readonly Reading[]): readonly Reading[] {
  const giving = readings.filter(({ stance, place, mission }) => {
    if (place === 'outside') return false;
    if (mission === 'peacekeeping') return headline === 'peacekeepers' && isWillingStance(stance);
    return stance === headline || (stance === 'committed' && (headline === 'troops' || headline === 'leads'));
  });
  return giving.length > 0 ? giving : readings;
}
