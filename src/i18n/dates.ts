import type { Precision } from '../schema/codes.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import { LOCALE, translate } from './translate.ts';

const FORMATS = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'short' },
  monthName: { month: 'short' },
} as const;

export type DateForm = keyof typeof FORMATS;

/** "4 September 2025"; always UTC and the Gregorian calendar, whatever the machine. */
export function formatDay(day: Day, form: DateForm = 'long'): string {
  const format = new Intl.DateTimeFormat(LOCALE, {
    ...FORMATS[form],
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return format.format(dayNumber(day) * 86_400_000);
}

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

/** How long before `asOf` something was said, in whole months, then years: "3 months", "1 year". */
export function formatAge(said: Day, asOf: Day): string {
  const days = dayNumber(asOf) - dayNumber(said);
  const months = Math.floor(days / 30.4375);
  if (months < 1) return translate('age.days', { days });
  if (months < 24) return translate('age.months', { months });
  return translate('age.years', { years: Math.floor(months / 12) });
}

/** "4 Sep", for axes that carry the year themselves. */
export function formatDayOfYear(day: Day): string {
  return formatDay(day, 'dayOfYear');
}

/** Short names of the twelve months, January first. */
export function monthNames(): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    formatDay(`2025-${String(month + 1).padStart(2, '0')}-01`, 'monthName'),
  );
}
