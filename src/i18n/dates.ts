import type { Precision } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { type DateForm, formatDay } from './day.ts';
import { translate } from './translate.ts';

/** The day as precisely as it is known: "March 2025", "about 7 January 2026", "4 September 2025". */
export function formatDated(day: Day, precision: Precision, form: DateForm = 'long'): string {
  switch (precision) {
    case 'day':
      return formatDay(day, form);
    case 'month':
      return formatDay(day, 'month');
    case 'reported':
      return translate('date.reported', { date: formatDay(day, form) });
    case 'approximate':
      return translate('date.approximate', { date: formatDay(day, form) });
  }
}
