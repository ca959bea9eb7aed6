/**
 * On which days a test looks at a record. Days of words times days of knowledge grow with its square: a small record is
 * looked at on all of them, a long one on so many, evenly spaced.
 */
import { changeDates } from '../../../src/record/changes.ts';
import type { Clock } from '../../../src/record/in-force.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import type { Day } from '../../../src/schema/day.ts';

const MOST_DAYS = 100;
const MOST_KNOWN = 6;
const MOST_DAYS_KNOWN_BEFORE = 12;

/** At most `most` of a list: the first, the last, and others evenly between them. */
export function evenly<Thing>(list: readonly Thing[], most: number): Thing[] {
  if (list.length <= most) return [...list];
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)] as Thing);
}

/** Of days up to that of a map, those on which its table is compared: fewer where it shows what was known before. */
export function shownDays(days: readonly Day[], { knownBy }: Clock, { recordDate }: PublicRecord): Day[] {
  return evenly(days, knownBy === recordDate ? MOST_DAYS : MOST_DAYS_KNOWN_BEFORE);
}

/** What the site asks the record for: days as they are known today, and as they were known before. */
export function clocksOf(record: PublicRecord): Clock[] {
  const days = daysOf(record);
  const before = knownBefore(record).flatMap((knownBy) =>
    evenly(days, MOST_DAYS_KNOWN_BEFORE).map((asOf) => ({ asOf, knownBy })),
  );
  return [...before, ...evenly(days, MOST_DAYS).map((asOf) => ({ asOf, knownBy: record.recordDate }))];
}

/** What a map is made for: the first day, one in the middle and the last as known today, and what editions froze. */
export function mapClocksOf(record: PublicRecord): Clock[] {
  return [
    ...evenly(daysOf(record), 3).map((asOf) => ({ asOf, knownBy: record.recordDate })),
    ...knownBefore(record).map((day) => ({ asOf: day, knownBy: day })),
  ];
}

/** Every day on which a position changed, as the record knows it today, and its own. */
function daysOf(record: PublicRecord): Day[] {
  const { recordDate } = record;
  return [...new Set([...changeDates(record, { knownBy: recordDate }), recordDate])];
}

/** A day before all others, and days before its last on which a statement came, changed or was taken back. */
function knownBefore({ statements, recordDate }: PublicRecord): Day[] {
  const days = statements.flatMap(({ recorded, retracted, revised = [] }) => [
    recorded,
    retracted?.on ?? recorded,
    ...revised.map(({ on }) => on),
  ]);
  const before = [...new Set(['1900-01-01', ...days])].filter((day) => day < recordDate).sort();
  return evenly(before, MOST_KNOWN);
}
