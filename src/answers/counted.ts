import type { Say } from '../i18n/say.ts';
import type { Figure } from '../schema/figure.ts';

/** What a number in the news counted, where a few words of ours say so: by its figure. */
const TOLD = {
  'committed-26-2025-09-04-emmanuel-macron': 'verdict.counted.macron',
} as const;

/** A sentence on whose number it is and whom it counted too; undefined for one of which we have no such sentence. */
export function counted(say: Say, { id, value }: Figure): string | undefined {
  const key = Object.entries(TOLD).find(([figure]) => figure === id)?.[1];
  return key && say(key, { count: value });
}
