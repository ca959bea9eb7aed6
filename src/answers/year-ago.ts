import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import { type Day, yearBefore } from '../schema/day.ts';

/** The stop that shows what held a year before the record's day, if there was one. */
export function yearAgoStop(stops: readonly Day[], recordDate: Day): Day | undefined {
  return stops.findLast((stop) => stop <= yearBefore(recordDate));
}

/** The stops of a map, and the day of its record. */
interface Stops {
  stops: readonly Day[];
  recordDate: Day;
}

/**
 * The day that is told of a map that shows `date`, compared with `compare`: of what stood a year before the record's own
 * day, that day, also where the last change before it, which is the stop, was earlier.
 */
export function toldDay(date: Day, compare: Day | null, { stops, recordDate }: Stops): Day {
  const isYearAgo = compare === recordDate && date === yearAgoStop(stops, recordDate);
  return isYearAgo ? yearBefore(recordDate) : date;
}

/** A stop as a reader is told of it: its day, and of that of a year ago, that nothing changed until the day itself. */
export function stopName(say: Say, date: Day, { stops, recordDate }: Stops): string {
  const [day, ago] = [formatDay(date), yearBefore(recordDate)];
  const isAgo = date < ago && date === yearAgoStop(stops, recordDate);
  return isAgo ? say('controls.stillOn', { day, date: formatDay(ago) }) : day;
}
