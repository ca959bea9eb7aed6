import { type Day, isDay } from '../../schema/day.ts';

/** The last stop on or before a day; undefined for no day, a day before the first stop or one after the record. */
export function stopOn(
  value: string,
  { stops, recordDate }: { stops: readonly Day[]; recordDate: Day },
): Day | undefined {
  if (!isDay(value) || value > recordDate) return undefined;
  return stops.filter((stop) => stop <= value).at(-1);
}
