import { type Day, isDay } from '../../schema/day.ts';

/** Languages whose names of months are read. */
const LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pl',
  'uk',
  'ru',
  'nl',
  'ro',
  'tr',
  'pt',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
];

const MONTHS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(monthNames));

function monthNames(language: string): [string, number][] {
  const standing = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const brief = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
    const time = Date.UTC(2024, month, 15);
    const names = [standing, inDate, brief].map(
      (format) => format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '',
    );
    return names
      .map((name) => name.toLowerCase().replace(/\.$/u, ''))
      .filter((name) => /^\p{L}{3,}$/u.test(name))
      .map((name): [string, number] => [name, month + 1]);
  });
}

/** A day as printed. Null for its year where none is printed. */
export interface PrintedDay {
  year: number | null;
  month: number;
  day: number;
  /** Where it stands in the text. */
  at: number;
  end: number;
}

const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/gu;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/gu;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|\.)?\s(?:de\s|of\s)?(\p{L}{3,})\.?(?:,?\s(?:de\s)?((?:19|20)\d{2}))?/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s((?:19|20)\d{2}))?/gu;

/** Every day that a text prints, in the order of the text. `12/05/2025` is left out: it is two days. */
export function printedDays(text: string): PrintedDay[] {
  const found = [
    ...matches(text, ISO, ([, year, month, day]) => [year, Number(month), day]),
    ...matches(text, DOTTED, ([, day, month, year]) => [year, Number(month), day]),
    ...matches(text, DAY_FIRST, ([, day, month, year]) => [year, MONTHS.get(lower(month)), day]),
    ...matches(text, MONTH_FIRST, ([, month, day, year]) => [year, MONTHS.get(lower(month)), day]),
  ].sort((a, b) => a.at - b.at || b.end - a.end);
  return found.filter(({ at }, index) => found.slice(0, index).every(({ end }) => end <= at));
}

type Fields = [year: string | undefined, month: number | undefined, day: string | undefined];

function matches(text: string, pattern: RegExp, fields: (match: RegExpExecArray) => Fields): PrintedDay[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [year, month, day] = fields(match);
    if (month === undefined || !isDay(dayOf(Number(year ?? 2024), month, Number(day)))) return [];
    const at = match.index;
    return {
      year: year === undefined ? null : Number(year),
      month,
      day: Number(day),
      at,
      end: at + match[0].length,
    };
  });
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2026-01-06T23:30:00+01:00` is the sixth, as printed there, whatever day it was elsewhere. */
export function dayOfTimestamp(value: string): Day | null {
  const [day = ''] = value.trim().split(/[T ]/u);
  if (isDay(day)) return day;
  const [first, ...others] = printedDays(value);
  return first && first.year !== null && others.length === 0
    ? dayOf(first.year, first.month, first.day)
    : null;
}
