import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import { type Day, yearBefore } from '../schema/day.ts';

/** The stop that shows what held a year before the record's day, if there was one. */
export function yearAgoStop(stops: readonly Day[], recordDate: Day): Day | undefined {
  return stops.findLast((stop) => stop <= yearBefore(recordDate));
}

/** A stop as a reader is told of it: its day, and of that of a year ago, that it is the same as on the day itself. */
export function stopName(
  say: Say,
  date: Day,
  { stops, recordDate }: { stops: readonly Day[]; recordDate: Day },
): string {
  const [day, ago] = [formatDay(date), yearBefore(recordDate)];
  const isAgo = date < ago && date === yearAgoStop(stops, recordDate);
  return isAgo ? say('controls.stillOn', { day, date: formatDay(ago) }) : day;
}
