import { translate } from '../i18n/translate.ts';
import type { CountryPosition } from '../record/positions.ts';
import { type Standing, standingOf } from '../record/standing.ts';
import type { Codebook } from '../schema/codebook.ts';

const ORDER: readonly Standing[] = [
  'host',
  'leads',
  'troops',
  'open',
  'support',
  'undecided',
  'declined',
  'opposed',
  'member',
  'conflicting',
  'unknown',
  'not-searched',
];

/** How many countries hold each position, in legend order; positions that nobody holds are left out. */
export function countsOf(positions: Iterable<CountryPosition>): { key: Standing; count: number }[] {
  const keys = [...positions].map(standingOf);
  return ORDER.map((key) => ({ key, count: keys.filter((found) => found === key).length })).filter(
    ({ count }) => count > 0,
  );
}

/** The counts as one sentence for a text alternative: "Has promised soldiers: 3; Open to soldiers: 9". */
export function countsText(positions: Iterable<CountryPosition>, codebook: Codebook): string {
  return countsOf(positions)
    .map(({ key, count }) => translate('map.count', { label: codebook.headlines[key].label, count }))
    .join('; ');
}
