import { formatAge, formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import { newestDay } from '../record/earning.ts';
import { governmentSince } from '../record/government-since.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { dayNumber } from '../schema/day.ts';
import type { Answer } from './answer.ts';

/** In days: of words that are no older nobody asks. */
const TWO_MONTHS = 60;

/**
 * Whether an answer is still so, of every country alike, with a sign or without. What speaks against it, the newest words that it
 * rests on, other help included, and their age, and whether a later report is known, or until when one looked for later words.
 * Undefined where there are no words.
 */
export function still(say: Say, record: PublicRecord, answer: Answer, clock: Clock): string | undefined {
  const { country, statements, newer } = answer;
  const newest = newestDay(statements);
  if (!newest) return undefined;
  const words = { date: formatDay(newest), age: formatAge(newest, clock.asOf) };
  if (!isUnsure(record, answer, clock)) return say('country.newest', words);
  const told = [say(`still.${governmentOf(record, answer, clock)}`), say('still.words', words)];
  if (newer.length > 0) told.push(say('still.report'));
  else if (country.searched && country.searched > newest)
    told.push(say('still.looked', { date: formatDay(country.searched) }));
  return told.join(' ');
}

/** Whether a reader has to ask if an answer is still so: not of words of the last two months, if nothing is known against them. */
export function isUnsure(record: PublicRecord, answer: Answer, clock: Clock): boolean {
  const newest = newestDay(answer.statements);
  if (!newest) return false;
  const isFresh = dayNumber(clock.asOf) - dayNumber(newest) <= TWO_MONTHS;
  return !isFresh || answer.newer.length > 0 || governmentOf(record, answer, clock) !== 'same';
}

function governmentOf(record: PublicRecord, { country, statements, marks }: Answer, clock: Clock) {
  if (marks.includes('former-government')) return 'gone';
  const day = newestDay(statements) ?? clock.asOf;
  const { changed, voted } = governmentSince(record, { country: country.id, day }, clock);
  if (changed) return 'changed';
  return voted ? 'voted' : 'same';
}
