import { MAP_CATEGORIES } from '../map/category.ts';
import type { CountryPosition } from '../record/positions.ts';
import { type Standing, standingOf } from '../record/standing.ts';

const ORDER: readonly Standing[] = MAP_CATEGORIES.flatMap((category): Standing[] =>
  category === 'unknown' ? ['conflicting', category] : [category],
);

/** How many countries hold each position, in legend order; positions that nobody holds are left out. */
export function countsOf(positions: Iterable<CountryPosition>): { key: Standing; count: number }[] {
  const keys = [...positions].map(standingOf);
  return ORDER.map((key) => ({ key, count: keys.filter((found) => found === key).length })).filter(
    ({ count }) => count > 0,
  );
}
