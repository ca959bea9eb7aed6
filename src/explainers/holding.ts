import { type Answer, answersTo } from '../answers/answer.ts';
import { type LegendKey, legendKeyOf } from '../answers/paint.ts';
import type { Mark } from '../record/earning.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Country } from '../schema/country.ts';
import { dayOf } from './as-of.ts';

/** What countries are counted by: their answer, or a mark that their words carry. One of the two. */
export interface Held {
  headline?: LegendKey;
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
function holds({ paint, marks, statements }: Answer, { headline, marked }: Held): boolean {
  if (marked) return marks.includes(marked) && statements.length > 0;
  return legendKeyOf(paint) === headline;
}
