import { type Day, dayNumber } from '../schema/day.ts';
import { LANGUAGE, LOCALE } from './locale.ts';

const FORMATS = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
} as const;

export type DateForm = keyof typeof FORMATS;

// Making one takes as long as hundreds of dates.
const formats: Partial<Record<DateForm, ReturnType<typeof dateFormat>>> = {};

/** "4 September 2025"; always UTC and the Gregorian calendar, whatever the machine. */
export function formatDay(day: Day, form: DateForm = 'long'): string {
  formats[form] ??= dateFormat(FORMATS[form]);
  return formats[form](day);
}

/** A way to write days, always UTC and the Gregorian calendar. */
export function dateFormat(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(LOCALE, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return (day) => asPrinted(format, dayNumber(day) * 86_400_000);
}

/** As newspapers of the language print it, where CLDR has the style of letters and forms. */
function asPrinted(format: Intl.DateTimeFormat, time: number): string {
  switch (LANGUAGE) {
    case 'uk': // "4 вересня 2025", without "р." for the year, after which a sentence would end with two stops
      return format.format(time).replace(/\sр\.$/u, '');
    case 'fr': // "1er janvier 2026"; the other days are plain numbers
      return format.format(time).replace(/^1(?=\s)/u, '1er');
    default:
      return format.format(time);
  }
}

/** How long before `asOf` something was said, in days, whole months or years: "3 months", "2 years". */
export function formatAge(said: Day, asOf: Day): string {
  const days = dayNumber(asOf) - dayNumber(said);
  const [from, to] = [monthNumber(said), monthNumber(asOf)];
  const months = to - from - (asOf.slice(8) < said.slice(8) ? 1 : 0);
  if (months < 1) return formatUnit(days, 'day');
  return months < 24 ? formatUnit(months, 'month') : formatUnit(Math.floor(months / 12), 'year');
}

/** Months since the year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function formatUnit(count: number, unit: 'day' | 'month' | 'year'): string {
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
