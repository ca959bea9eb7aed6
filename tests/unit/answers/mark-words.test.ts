import { expect, test } from 'vitest';
import { markWords, reportWords } from '../../../src/answers/mark-words.ts';
import type { Report } from '../../../src/schema/report.ts';
import { statement } from '../record/builders.ts';

const asKey = (key: string, values?: { topic: string }) => [key, values?.topic].filter(Boolean).join(': ');
const newer: Report[] = [];
const words = (...days: string[]) => days.map((day) => statement(day, ['land open']));

test('words that are old are said to be those on soldiers where newer ones on other help stand beside them', () => {
  const dating = { newest: '2025-08-21', ownWords: true };
  expect(markWords(asKey, 'stale', { dating, newer, statements: words('2025-08-21', '2026-01-06') })).toBe(
    'mark.staleOnSoldiers',
  );
  expect(markWords(asKey, 'stale', { dating, newer, statements: words('2025-08-21') })).toBe('mark.stale');
});

test('a later report is said to be one, and what it is about, where that was seen', () => {
  const dating = { newest: '2026-01-06', ownWords: true };
  const given = { dating, statements: words('2026-01-06') };
  const exercises = { topic: 'exercises' } as Report;
  expect(markWords(asKey, 'newer-report', { ...given, newer: [exercises] })).toBe(
    'report.laterOn: exercises',
  );
  expect(markWords(asKey, 'newer-report', { ...given, newer: [{} as Report] })).toBe('mark.newer-report');
  expect(reportWords(asKey, exercises, 'report.on')).toBe('report.on: exercises');
});
