import { scaleLinear } from 'd3-scale';
import { type Day, dayNumber } from '../../schema/day.ts';
import { firstOfMonth, firstOfNextMonth } from './month.ts';

/** The days a time axis covers, both ends included. */
export interface Span {
  from: Day;
  to: Day;
}

/** The whole months that hold all these days; the last end is the first day of the month after. */
export function spanOf(days: readonly Day[], given: Partial<Span> = {}): Span {
  const sorted = [...days].sort();
  const first = given.from ?? sorted[0];
  const last = given.to ?? sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no days to make an axis of');
  return { from: given.from ?? firstOfMonth(first), to: given.to ?? firstOfNextMonth(last) };
}

/** From days to chart units, evenly. */
export function timeScale({ from, to }: Span, [start, end]: readonly [number, number]): (day: Day) => number {
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [start, end]);
  return (day) => scale(dayNumber(day));
}
