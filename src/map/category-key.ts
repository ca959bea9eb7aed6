import type { MapCategory } from './category.ts';
import type { Question } from './question.ts';

/** Colours that no stance wears: what they mean is the same under every question. */
const NO_STANCE = new Set<string>(['member', 'unknown', 'not-searched', 'conflicting']);

/** Where the codebook has the name of a colour: group and code, with a dot between. */
export type CategoryKey = `${'headlines' | 'stances' | 'places'}.${string}`;

/** The codebook's name for a colour: that of the headline, or, under a contribution, that of the stance that wears it. */
export function categoryKey(category: MapCategory | 'conflicting', question: Question): CategoryKey {
  if (question === 'headline' || NO_STANCE.has(category)) return `headlines.${category}`;
  if (category === 'support') return 'places.outside';
  return `stances.${category === 'troops' ? 'committed' : category}`;
}
