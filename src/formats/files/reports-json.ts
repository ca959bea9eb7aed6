import type { PublicRecord } from '../../record/public-record.ts';

/** `/data/reports.json`: every report that was not read, and what became of those that were. */
export function reportsJson({ recordDate, reports }: PublicRecord) {
  return { knownBy: recordDate, reports };
}
