import { answersTo } from '../answers/answer.ts';
import { type LegendKey, legendKeyOf } from '../answers/paint.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Country } from '../schema/country.ts';
import { dayOf } from './as-of.ts';

/** The countries counted under a headline on the day that `asOf` means. */
export function holding(record: PublicRecord, headline: LegendKey, asOf: string | undefined): Country[] {
  const clock = { asOf: dayOf(record, asOf), knownBy: record.recordDate };
  return [...answersTo(record, 'headline', clock).values()]
    .filter(({ paint }) => legendKeyOf(paint) === headline)
    .map(({ country }) => country);
}
