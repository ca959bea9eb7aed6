import type { Shade } from '../schema/codes.ts';
import type { CountryPosition } from './country-position.ts';
import { readingsInUkraine } from './headline.ts';

/**
 * What a headline leaves open and a reader asks next: what a country that offers other help says on soldiers, and
 * whether a refusal is about the present only. Undefined where the headline says it all.
 */
export function findShade({
  headline,
  positions: { land },
}: Pick<CountryPosition, 'headline' | 'positions'>): Shade | undefined {
  const readings = readingsInUkraine(land);
  switch (headline) {
    case 'support':
      if (readings.length === 0) return 'support-silent';
      return readings.some(({ stance }) => stance === 'undecided') ? 'support-undecided' : 'support-no';
    case 'declined':
      return readings.every(({ conditions }) => conditions.includes('for-now'))
        ? 'declined-for-now'
        : undefined;
    default:
      return undefined;
  }
}
