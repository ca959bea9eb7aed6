/** A year ago is one day, wherever it is told, also where the last change before it came earlier. */
import { expect, test } from 'vitest';
import { stopName, toldDay } from '../../../src/answers/year-ago.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';

const say = vocabularyOf(getRecord().codebook);
const map = { stops: ['2025-09-04', '2025-11-26', '2026-01-06', '2026-11-29'], recordDate: '2026-11-29' };

test('a comparison of a year ago with today tells the day itself; other days and comparisons tell their own', () => {
  expect(toldDay('2025-11-26', '2026-11-29', map)).toBe('2025-11-29');
  expect(toldDay('2025-11-26', '2026-01-06', map)).toBe('2025-11-26');
  expect(toldDay('2025-11-26', null, map)).toBe('2025-11-26');
  expect(toldDay('2025-09-04', '2026-11-29', map)).toBe('2025-09-04');
});

test('the stop under the slider says both days', () => {
  expect(stopName(say, '2025-11-26', map)).toBe('29 November 2025, unchanged since 26 November 2025');
  expect(stopName(say, '2025-09-04', map)).toBe('4 September 2025');
});
