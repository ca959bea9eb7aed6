import type { PublicRecord } from '../record/public-record.ts';
import { getEvent } from '../record/public-record.ts';
import { type Day, isDay } from '../schema/day.ts';

/** The day that an `asOf`, `from` or `to` attribute means: itself, an event's day, or the record's. */
export function dayOf(record: PublicRecord, value: string | undefined): Day {
  if (value === undefined) return record.recordDate;
  return isDay(value) ? value : getEvent(record, value).date;
}
