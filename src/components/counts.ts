import { translate } from '../i18n/translate.ts';
import type { CountryPosition } from '../record/positions.ts';
import { type Codebook, HEADLINES, type Headline } from '../schema/codebook.ts';

export type LegendKey = Headline | 'conflicting' | 'not-searched';

const ORDER: readonly LegendKey[] = [
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
export function countsOf(positions: Iterable<CountryPosition>): { key: LegendKey; count: number }[] {
  const keys = [...positions].map(({ headline, silence }) => (silence === 'not-searched' ? 'not-searched' : headline));
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
