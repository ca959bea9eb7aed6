import type { MapDataCountry } from '../map/map-data.ts';
import { readingsOf } from '../map/paint.ts';
import type { Answer } from './answers.ts';

/** One country whose answer to the question differs between two days. */
export interface Move {
  country: MapDataCountry;
  from: Answer;
  to: Answer;
}

/** The countries whose colour differs between two sets of answers, in the order of `countries`. */
export function movesBetween(
  countries: readonly MapDataCountry[],
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Move[] {
  return countries.flatMap((country) => {
    const [from, to] = [before.get(country.id), after.get(country.id)];
    return from && to && readingsOf(from.paint).join() !== readingsOf(to.paint).join()
      ? [{ country, from, to }]
      : [];
  });
}
