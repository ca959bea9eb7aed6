import { type Answer, answersTo } from '../answers/answer.ts';
import { type SoldierAnswer, soldierAnswerOf } from '../answers/soldier-answer.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Headline } from '../schema/codes.ts';
import type { Country } from '../schema/country.ts';
import { dayOf } from './as-of.ts';

/** A code of the record; several of them may wear one colour. */
type HeadlineKey = Headline | 'conflicting' | 'not-searched';

/**
 * What countries are counted by: their answer; what they say on soldiers, whatever else they offer, or that they say
 * anything on them; or a mark that their words carry, any one of several with
 * spaces between. One of the three.
 */
export interface Held {
  headline?: HeadlineKey;
  soldiers?: SoldierAnswer | 'any';
  marked?: string | undefined;
}

/** The countries of which that holds on the day that `asOf` means. */
export function holding(record: PublicRecord, held: Held, asOf: string | undefined): Country[] {
  const clock = { asOf: dayOf(record, asOf), knownBy: record.recordDate };
  return [...answersTo(record, 'headline', clock).values()]
    .filter((answer) => holds(answer, held))
    .map(({ country }) => country);
}

/** A mark counts where there are words for it to be about: who has said nothing has no old words. */
function holds(answer: Answer, { headline, soldiers, marked }: Held): boolean {
  const { position, marks, statements } = answer;
  if (soldiers) {
    const said = soldierAnswerOf(answer);
    return soldiers === 'any' ? said !== undefined : said === soldiers;
  }
  if (marked) {
    const asked = marked.split(/\s+/u);
    return marks.some((mark) => asked.includes(mark)) && statements.length > 0;
  }
  return (position.silence === 'not-searched' ? position.silence : position.headline) === headline;
}
