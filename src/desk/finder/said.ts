import type { Precision } from '../../schema/codes.ts';
import { type Day, dayNumber, isDay } from '../../schema/day.ts';
import { dayOf, printedDays } from '../intake/printed-day.ts';

/** Days before its publication within which an article tells what was said "on Tuesday" or "on 4 September". */
const RECENT = 60;

/** A day, and how well it is known. */
export interface SaidOn {
  said: Day;
  precision: Precision;
}

/**
 * The day on which the words of a sentence seem to have been said: one that it prints, a weekday or "yesterday" that it
 * names, not long before `published`; else the `heading` over it; else the day of publication, as reported. Null where
 * the article has none of them.
 */
export function saidOn(
  sentence: string,
  language: string,
  published: Day | null,
  heading?: Day,
): SaidOn | null {
  if (published === null) return heading === undefined ? null : { said: heading, precision: 'day' };
  const year = Number(published.slice(0, 4));
  for (const printed of printedDays(sentence)) {
    const years = printed.year === null ? [year, year - 1] : [printed.year];
    const day = years
      .map((one) => dayOf(one, printed.month, printed.day))
      .find((one) => isDay(one) && one <= published);
    if (day !== undefined && dayNumber(published) - dayNumber(day) <= RECENT)
      return { said: day, precision: 'day' };
  }
  const near = heading ?? published;
  const day = relativeDay(sentence, language, near) ?? weekdayBefore(sentence, language, near) ?? heading;
  return day === undefined ? { said: published, precision: 'reported' } : { said: day, precision: 'day' };
}

/** The day before another, where a text says "yesterday". */
export function relativeDay(text: string, language: string, from: Day): Day | undefined {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const yesterday = format.format(-1, 'day').toLowerCase();
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ')} `;
  return words.includes(` ${yesterday} `) ? dayFromNumber(dayNumber(from) - 1) : undefined;
}

/** The last such weekday, of one that a text names; the same day where it is that. */
export function weekdayBefore(text: string, language: string, from: Day): Day | undefined {
  const weekday = weekdayIn(text, language);
  return weekday === undefined ? undefined : lastWeekday(from, weekday);
}

/** 0 is the first weekday that a sentence names, counted from Thursday, as day 0 of the calendar was. */
function weekdayIn(sentence: string, language: string): number | undefined {
  const words = sentence.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const names = weekdays(language);
  for (const word of words) {
    const found = names.findIndex(
      (name) =>
        name.length >= 4 &&
        (word === name ||
          (INFLECTED.has(language) && word.startsWith(name.slice(0, -1)) && word.length <= name.length + 2)),
    );
    if (found !== -1) return found;
  }
  return undefined;
}

const INFLECTED = new Set(['pl', 'uk', 'ru']);

function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(day * 86_400_000).toLowerCase());
}

function lastWeekday(published: Day, weekday: number): Day {
  const number = dayNumber(published);
  const back = (((number - weekday) % 7) + 7) % 7;
  return dayFromNumber(number - back);
}

function dayFromNumber(number: number): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(number * 86_400_000);
}
