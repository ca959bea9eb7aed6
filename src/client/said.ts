import { type DateForm, formatDay } from '../i18n/day.ts';
import type { Statement } from '../schema/statement.ts';
import { say, type Words } from './words.ts';

/** The day of a statement, as precisely as it is known: "about 7 January 2026". */
export function saidOn(words: Words, { said, saidPrecision }: Statement, form: DateForm = 'long'): string {
  const date = formatDay(said, saidPrecision === 'month' ? 'month' : form);
  switch (saidPrecision) {
    case 'reported':
      return say(words, 'date.reported', { date });
    case 'approximate':
      return say(words, 'date.approximate', { date });
    default:
      return date;
  }
}
