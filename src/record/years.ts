import type { Day } from '../schema/day.ts';
import { changeDates } from './changes.ts';
import type { PublicRecord } from './public-record.ts';

/** The years in which a position changed, and that of the record, oldest first. */
export function yearsOf(record: PublicRecord): string[] {
  const { recordDate } = record;
  const days = [...changeDates(record, { knownBy: recordDate }), recordDate];
  return [...new Set(days.map(yearOf))].sort();
}

export function yearOf(day: Day): string {
  return day.slice(0, 4);
}
