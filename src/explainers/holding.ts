import { type Answer, answersTo } from '../answers/answer.ts';
import type { Mark } from '../record/earning.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Headline } from '../schema/codes.ts';
import type { Country } from '../schema/country.ts';
import { dayOf } from './as-of.ts';

/** A code of the record; several of them may wear one colour. */
type HeadlineKey = Headline | 'conflicting' | 'not-searched';

/** What countries are counted by: their answer, or a mark that their words carry. One of the two. */
export interface Held {
  headline?: HeadlineKey;
  marked?: Mark;
}

/** The countries of which that holds on the day that `asOf` means. */
export function holding(record: PublicRecord, held: Held, asOf: string | undefined): Country[] {
  const clock = { asOf: dayOf(record, asOf), knownBy: record.recordDate };
  return [...answersTo(record, 'headline', clock).values()]
    .filter((answer) => holds(answer, held))
    .map(({ country }) => country);
}

/** A mark counts where there are words for it to be about: who has said nothing has no old words. */
function holds({ position, marks, statements }: Answer, { headline, marked }: Held): boolean {
  if (marked) return marks.includes(marked) && statements.length > 0;
  return (position.silence === 'not-searched' ? position.silence : position.headline) === headline;
}
