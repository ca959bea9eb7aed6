import type { WordList } from '../../i18n/word-list.ts';
import type { Day } from '../../schema/day.ts';

/** "4 September 2025", as `formatDay` writes it, from the names of the months among the words: a formatter costs more bytes. */
export function longDay(day: Day, words: WordList): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${words.months?.split(' ')[(month ?? 0) - 1]} ${year}`;
}
