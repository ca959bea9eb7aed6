import { formatDay } from '../../i18n/day.ts';
import type { Say } from '../../i18n/say.ts';
import type { MapState } from './map-state.ts';
import type { Shown } from './shown.ts';

/** Which record is read, where it is not that of today, and "9 of 58 countries …" where conditions are chosen. */
export function filterWords(say: Say, { conditions, edition }: MapState, { answers, left }: Shown): string {
  const stood = edition ? [say('filter.edition', { date: formatDay(edition) })] : [];
  if (conditions.length === 0) return stood.join();
  const some = say('filter.some', {
    conditions: conditions.map((condition) => say(`conditions.${condition}`)).join(', '),
    count: left.size,
    total: answers.size,
  });
  return [...stood, some].join('. ');
}
