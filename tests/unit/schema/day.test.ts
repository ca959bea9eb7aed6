import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBefore, dayNumber, isDay, yearBefore } from '../../../src/schema/day.ts';
import { day } from '../../../src/schema/day-field.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test.each(['2025-09-04', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is one', (value) => {
    expect(isDay(value)).toBe(true);
    expect(day.parse(value)).toBe(value);
  });

  test.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-04-31',
    '2025-9-4',
    '2025-00-01',
    '2025-01-00',
    '9999-99-99',
    '0000-01-01',
    '1899-12-31',
    '3000-01-01',
    '2025-09-04 ',
    '2025-09-04T00:00:00Z',
    '+002025-09-04',
    '２０２５-09-04',
    '',
  ])('"%s" is none', (value) => {
    expect(isDay(value)).toBe(false);
    expect(() => dayNumber(value)).toThrow(RangeError);
  });

  test('every day of the calendar is one, and no other day of its month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 99 }), (value, other) => {
        expect(isDay(value)).toBe(true);
        const varied = `${value.slice(0, 8)}${String(other).padStart(2, '0')}`;
        const parsed = new Date(`${varied}T00:00:00Z`);
        const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(varied);
        expect(isDay(varied)).toBe(real);
      }),
    );
  });

  test('numbers follow the order of the strings, one apart for the next day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        const next = new Date((dayNumber(a) + 1) * 86_400_000).toISOString().slice(0, 10);
        if (isDay(next)) expect(dayNumber(next) - dayNumber(a)).toBe(1);
      }),
    );
  });
});

test.each([
  ['2026-11-29', '2025-11-29'],
  ['2028-02-29', '2027-02-28'],
  ['2029-02-28', '2028-02-28'],
])('a year before %s is %s', (day, before) => {
  expect(yearBefore(day)).toBe(before);
});

test.each([
  ['2026-03-02', '2026-03-01'],
  ['2026-03-01', '2026-02-28'],
  ['2024-03-01', '2024-02-29'],
  ['2026-05-01', '2026-04-30'],
  ['2026-01-01', '2025-12-31'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
  expect(dayNumber(day) - dayNumber(before)).toBe(1);
});
