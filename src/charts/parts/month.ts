import { type Day, dayNumber } from '../../schema/day.ts';

/** The first days of all months that begin in `from`…`to`, oldest first. */
export function monthStarts(from: Day, to: Day): Day[] {
  const starts: Day[] = [];
  for (let start = firstOfMonth(from); start <= to; start = firstOfNextMonth(start)) {
    if (start >= from) starts.push(start);
  }
  return starts;
}

/** `2025-09-04` → `2025-09-01`. */
export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** `2025-12-24` → `2026-01-01`. */
export function firstOfNextMonth(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** The short name of the day's month; `months` begins with January. */
export function monthName(day: Day, months: readonly string[]): string {
  const name = months[Number(day.slice(5, 7)) - 1];
  if (name === undefined) throw new RangeError(`months needs twelve names, and has ${months.length}`);
  return name;
}

/** True for January, and for the first of a list: where an axis writes the year. */
export function carriesYear(day: Day, index: number): boolean {
  return index === 0 || day.slice(5, 7) === '01';
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
