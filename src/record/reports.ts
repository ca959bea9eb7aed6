import type { Day } from '../schema/day.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Report } from '../schema/report.ts';
import { entryAsKnown } from './entry-as-known.ts';
import type { Clock } from './in-force.ts';
import type { PublicRecord } from './public-record.ts';

/**
 * The reports about a country, an institution or an event that this record knew of on a clock and had not read, the
 * newest first; those without a day last. They say that there is something to read. Nothing that makes a position may
 * ask for them.
 */
export function unreadReports(
  { reports }: Pick<PublicRecord, 'reports'>,
  subject: string,
  { asOf, knownBy }: Clock,
): Report[] {
  return reportsAsKnown(reports, knownBy)
    .filter(
      ({ about, published, readAs, recorded }) =>
        recorded <= knownBy && about.includes(subject) && (published ?? '') <= asOf && !readAs.length,
    )
    .reverse(); // the record has them in the order of their days
}

// A record never changes, and every answer of every country asks.
const remembered = new WeakMap<readonly Report[], Map<Day, readonly Report[]>>();

/** All reports as this record had them at the end of the day `knownBy`. Remembered per list. */
function reportsAsKnown(reports: readonly Report[], knownBy: Day): readonly Report[] {
  const days = remembered.get(reports) ?? new Map<Day, readonly Report[]>();
  remembered.set(reports, days);
  const known = days.get(knownBy) ?? reports.map((report) => entryAsKnown(report, knownBy));
  days.set(knownBy, known);
  return known;
}

/** Those of them that are newer than a day, or than nothing at all. */
export function newerReports(
  record: Pick<PublicRecord, 'reports'>,
  subject: string,
  newest: Day | undefined,
  clock: Clock,
): Report[] {
  return unreadReports(record, subject, clock).filter(({ published }) => (published ?? '') > (newest ?? ''));
}

/** Whether evidence rests on reports alone that nobody here has read: only other texts told of them. */
export function isUnread(evidence: readonly Evidence[]): boolean {
  return evidence.every(({ checked }) => checked.against === 'none');
}

/** Those about an event, or about all that an institution did: what happened, by reports that nobody has read. */
export function reportsOfEvents(
  record: Pick<PublicRecord, 'reports' | 'events' | 'institutions' | 'recordDate'>,
): Report[] {
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const of = [...record.events, ...record.institutions].flatMap(({ id }) => unreadReports(record, id, clock));
  return record.reports.filter(({ id }) => of.some((one) => one.id === id)).toReversed();
}
