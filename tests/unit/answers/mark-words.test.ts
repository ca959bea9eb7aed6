import { expect, test } from 'vitest';
import { markWords, reportWords } from '../../../src/answers/mark-words.ts';
import { mayNotHold } from '../../../src/answers/marks.ts';
import { translate } from '../../../src/i18n/translate.ts';
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

test('words that state-controlled outlets alone report are told so in a line about them, and on no sign', () => {
  const dating = { newest: '2026-02-27', ownWords: true };
  const told = { dating, newer, statements: words('2026-02-27') };
  expect(markWords(translate, 'state-only', told)).toBe('known from state-controlled outlets alone');
  expect(mayNotHold({ marks: ['state-only'] })).toBe(false);
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
