import { describeCitable } from '../components/statement/citable.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Precision } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';

/** Of which day something is that a text names: what can be cited, a report that was not read, or an election. */
export function datedOf(record: PublicRecord, id: string): { day: Day; precision: Precision } {
  const report = record.reports.find((known) => known.id === id);
  if (report?.published) return { day: report.published, precision: report.publishedPrecision };
  const election = record.elections.find((known) => known.id === id);
  return election ? { day: election.date, precision: 'day' } : describeCitable(record, id);
}
