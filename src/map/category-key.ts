import type { MapCategory } from './category.ts';
import type { Question } from './question.ts';

const STANCE_KEYS: Partial<Record<MapCategory, CategoryKey>> = {
  leads: 'stances.leads',
  troops: 'stances.committed',
  open: 'stances.open',
  undecided: 'stances.undecided',
  declined: 'stances.declined',
  opposed: 'stances.opposed',
  host: 'stances.host',
  support: 'places.outside',
};

/** Where the codebook has the name of a colour: group and code, with a dot between. */
export type CategoryKey = `${'headlines' | 'stances' | 'places'}.${string}`;

/** The codebook's name for a colour: that of the headline, or, under a contribution, that of the stance that wears it. */
export function categoryKey(category: MapCategory | 'conflicting', question: Question): CategoryKey {
  const stance = question === 'headline' || category === 'conflicting' ? undefined : STANCE_KEYS[category];
  return stance ?? `headlines.${category}`;
}
