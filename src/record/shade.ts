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
  switch (headline) {
    case 'support':
      return shadeOfSupport({ land });
    case 'declined':
      return readingsInUkraine(land).every(({ conditions }) => conditions.includes('for-now'))
        ? 'declined-for-now'
        : undefined;
    default:
      return undefined;
  }
}

/** What a country that offers other help says on soldiers in Ukraine. */
export function shadeOfSupport({
  land,
}: Pick<CountryPosition['positions'], 'land'>): Exclude<Shade, 'declined-for-now'> {
  const readings = readingsInUkraine(land);
  if (readings.length === 0) return 'support-silent';
  return readings.some(({ stance }) => stance === 'undecided') ? 'support-undecided' : 'support-no';
}
