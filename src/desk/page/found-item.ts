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
    draft: {
      country: model?.country ?? country,
      name: model?.name ?? '',
      person: model?.person ?? true,
      role: model?.role ?? '',
      represents: model?.represents ?? 'OUTLET',
      said: model?.said ?? source.published,
      saidPrecision: 'day',
      summary: '',
      codings: [],
      kind: 'reported-speech',
      language: source.language,
      quote: null,
      wordsBy: 'speaker',
      note: '',
    },
  };
}
