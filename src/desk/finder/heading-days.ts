import { type Day, isDay } from '../../schema/day.ts';
import { dayOf, printedDays } from '../intake/printed-day.ts';
import { relativeDay, weekdayBefore } from './said.ts';
import type { Sentence } from './sentences.ts';

/** Most words of a line that is a heading: "Yesterday, 18.20 GMT". */
const HEADING_WORDS = 6;

/** Fewest words of a paragraph before which a day is that of the article. */
const BODY_WORDS = 12;

/**
 * The day that stands over a paragraph, in texts of several days: live blogs, digests. By paragraph; those under none,
 * or under the day of publication, are left out.
 */
export function headingDays(
  sentences: readonly Sentence[],
  language: string,
  published: Day | null,
): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  let day: Day | undefined;
  let isBody = false;
  for (const [paragraph, own] of Map.groupBy(sentences, (one) => one.paragraph)) {
    const words = own.reduce((sum, one) => sum + one.words.length, 0);
    isBody ||= words >= BODY_WORDS || /^[-–—•*]/u.test(own[0]?.text ?? '');
    const heading = words <= HEADING_WORDS ? headingDay(own[0]?.text ?? '', language, published) : undefined;
    if (heading !== undefined && (isBody || published !== null)) day = heading;
    if (day !== undefined && day !== published) days.set(paragraph, day);
  }
  return days;
}

function headingDay(line: string, language: string, published: Day | null): Day | undefined {
  const [printed, ...others] = printedDays(line);
  if (others.length > 0) return undefined;
  if (printed) {
    const rest = `${line.slice(0, printed.at)} ${line.slice(printed.end)}`;
    if (words(rest) > 2 || /:\s/u.test(rest)) return undefined;
    const year = published === null ? undefined : Number(published.slice(0, 4));
    const years = printed.year === null ? (year === undefined ? [] : [year, year - 1]) : [printed.year];
    return years
      .map((one) => dayOf(one, printed.month, printed.day))
      .find((one) => isDay(one) && (published === null || one <= published));
  }
  if (published === null || words(line) > 2) return undefined;
  return relativeDay(line, language, published) ?? weekdayBefore(line, language, published);
}

/** Words that are neither numbers nor zones of time. */
function words(text: string): number {
  return (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
    (word) => !/^\p{Lu}{2,4}$|^(?:h|uhr|am|pm)$/iu.test(word) || word.length > 4,
  ).length;
}
