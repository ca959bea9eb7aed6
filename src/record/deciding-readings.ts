import type { Contribution, Stance } from '../schema/codes.ts';
import type { CountryPosition } from './country-position.ts';
import { earningContributions } from './earning-contributions.ts';
import { isWillingStance, readingsInUkraine } from './headline.ts';
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
  const contributions = earningContributions(headline, positions);
  const asked = headline === 'leads' ? contributions.slice(0, 1) : contributions;
  return asked.map((contribution) => ({
    contribution,
    readings:
      contribution === 'land'
        ? onSoldiers({ headline, positions })
        : readingsOf(positions[contribution]).filter(
            ({ stance }) => headline !== 'support' || isWillingStance(stance),
          ),
  }));
}

const STANCES_OF: Partial<Record<CountryPosition['headline'], readonly Stance[]>> = {
  leads: ['leads', 'committed'],
  troops: ['committed'],
  ready: ['ready'],
  open: ['open'],
};

function onSoldiers({ headline, positions: { land } }: Decided): readonly Reading[] {
  if (headline === 'peacekeepers')
    return readingsInUkraine(land).filter(
      ({ stance, mission }) => mission === 'peacekeeping' && isWillingStance(stance),
    );
  const stances = STANCES_OF[headline];
  if (!stances) return readingsOf(land);
  return readingsInUkraine(land).filter(
    ({ stance, mission }) => mission !== 'peacekeeping' && stances.includes(stance),
  );
}
