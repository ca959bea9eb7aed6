import type { Shade } from '../schema/codes.ts';
import type { CountryPosition } from './country-position.ts';
import { readingsInUkraine } from './headline.ts';

/** Shades that a map paints apart; a no for now wears the colour of every no, and is told in words. */
export type PaintedShade = Exclude<Shade, 'support-no-for-now' | 'declined-for-now'>;

type OnLand = Pick<CountryPosition['positions'], 'land'>;

/**
 * What a headline leaves open and a reader asks next: what a country that offers other help says on soldiers, and
 * whether a refusal is about the present only. Undefined where the headline says it all.
 */
export function findShade({
  headline,
  positions: { land },
}: Pick<CountryPosition, 'headline' | 'positions'>): Shade | undefined {
  switch (headline) {
    case 'support': {
      const shade = shadeOfSupport({ land });
      return shade === 'support-no' && isForNow({ land }) ? 'support-no-for-now' : shade;
    }
    case 'declined':
      return isForNow({ land }) ? 'declined-for-now' : undefined;
    default:
      return undefined;
  }
}

/** What a country that offers other help says on soldiers in Ukraine. */
export function shadeOfSupport({ land }: OnLand): PaintedShade {
  const readings = readingsInUkraine(land);
  if (readings.length === 0) return 'support-silent';
  return readings.some(({ stance }) => stance === 'undecided') ? 'support-undecided' : 'support-no';
}

/** Whether all that it says on soldiers in Ukraine is about the present only. */
export function isForNow({ land }: OnLand): boolean {
  return readingsInUkraine(land).every(({ conditions }) => conditions.includes('for-now'));
}
