import type { Precision } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { type DateForm, formatDay } from './day.ts';
import type { Say } from './say.ts';

/** The day as precisely as it is known: "March 2025", "around 7 January 2026", "4 September 2025". */
export function sayDated(
  say: Say,
  day: Day,
  precision: Precision | undefined = 'day',
  form: DateForm = 'long',
): string {
  switch (precision) {
    case 'day':
      return formatDay(day, form);
    case 'month':
      return formatDay(day, 'month');
    case 'reported':
      return say('date.reported', { date: formatDay(day, form) });
    case 'approximate':
      return say('date.approximate', { date: formatDay(day, form) });
  }
}
