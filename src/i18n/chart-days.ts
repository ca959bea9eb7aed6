import { dateFormat } from './day.ts';

/** "4 Sep", for axes that carry the year themselves. */
export const formatDayOfYear = dateFormat({ day: 'numeric', month: 'short' });

const monthName = dateFormat({ month: 'short' });

/** Short names of the twelve months, January first. */
export function monthNames(): string[] {
  return Array.from({ length: 12 }, (_, month) => monthName(`2025-${String(month + 1).padStart(2, '0')}-01`));
}
