import { afterEach, expect, test, vi } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { workbook } from '../../../src/formats/tables/workbook.ts';
import { stopZipClock } from '../../../src/formats/tables/zip-clock.ts';

const { TZ } = process.env;

afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = TZ;
});

test('the same record makes the same bytes on another day and in another time zone', async () => {
  const record = getRecord();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1, 12) });
  const first = await workbook(record);
  vi.setSystemTime(Date.UTC(2031, 5, 30, 1));
  process.env.TZ = 'Pacific/Kiritimati';
  const second = await workbook(record);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('what is no zip archive is refused', () => {
  expect(() => stopZipClock(new Uint8Array(4))).toThrow('not a plain zip archive');
  expect(() => stopZipClock(new Uint8Array(40))).toThrow('not a plain zip archive');
});
