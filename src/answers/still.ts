import { formatAge, formatDay } from '../i18n/day.ts';
import { inTurn } from '../i18n/lists.ts';
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
 * Whether an answer is still so, of every country alike, with a sign or without: that we do not know, and why. The newest words
 * that it rests on, other help included, and their age; whether their government is known to have changed; whether a later report
 * is known, or until when one looked for later words. Undefined where there are no words.
 */
export function still(say: Say, record: PublicRecord, answer: Answer, clock: Clock): string | undefined {
  const { country, statements, newer, marks } = answer;
  const { searched } = country;
  const newest = newestDay(statements);
  if (!newest) return undefined;
  const words = { date: formatDay(newest), age: formatAge(newest, clock.asOf) };
  const known = governmentSince(record, { country: country.id, day: newest }, clock);
  const government = marks.includes('former-government') ? 'gone' : known;
  const isFresh = dayNumber(clock.asOf) - dayNumber(newest) <= TWO_MONTHS;
  if (isFresh && government === 'same' && newer.length === 0) return say('country.newest', words);
  const why = [say('still.words', words), say(`still.${government}`)];
  if (newer.length > 0) why.push(say('still.report'));
  else if (searched && searched > newest) why.push(say('still.looked', { date: formatDay(searched) }));
  return say('still.unknown', { why: inTurn(why) });
}
