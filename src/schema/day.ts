const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar day as `YYYY-MM-DD`. Days are compared as strings; no clock or time zone is involved. */
export type Day = string;

/** True for a day that exists in the Gregorian calendar, years 1900 to 2999. */
export function isDay(value: string): value is Day {
  const match = /^((?:19|2\d)\d{2})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** Whole days since 1970-01-01, for axes and ages. Throws on anything but a valid day. */
export function dayNumber(value: Day): number {
  if (!isDay(value)) throw new RangeError(`not a day: ${value}`);
  return Date.parse(`${value}T00:00:00Z`) / 86_400_000;
}

/** The same day a year earlier; of a leap day, the last of February. */
export function yearBefore(value: Day): Day {
  const day = value.endsWith('-02-29') ? value.replace(/29$/u, '28') : value;
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** The day before. */
export function dayBefore(value: Day): Day {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const written = (y: number, m: number, d: number) =>
    [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
  if (day > 1) return written(year, month, day - 1);
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return [31, 30, 29].map((last) => written(y, m, last)).find(isDay) ?? written(y, m, 28);
}
