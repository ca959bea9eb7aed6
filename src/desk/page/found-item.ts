import { blankStatement } from '../drafts/blank.ts';
import type { Item, Sitting } from '../judgement/sitting.ts';

/**
 * A statement that the finder missed, of the words that are selected (null for none). Who speaks and when is taken from `model`,
 * the item at hand; without one the country is `country` (ISO3).
 */
export function foundItem(
  { items, source }: Sitting,
  passage: Item['passage'],
  model: Item['draft'] | undefined,
  country: string,
): Item {
  const keys = items.map((item) => Number(item.key));
  return {
    key: String(Math.max(0, ...keys) + 1),
    candidate: null,
    passage,
    decision: 'open',
    reason: '',
    joins: '',
    carries: [],
    draft: {
      ...blankStatement(country),
      ...(model ? spokenBy(model) : {}),
      said: model?.said ?? source.published,
      language: source.language,
    },
  };
}

function spokenBy({ country, name, person, role, represents }: Item['draft']): Partial<Item['draft']> {
  return { country, name, person, role, represents };
}
