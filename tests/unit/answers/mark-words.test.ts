import { expect, test } from 'vitest';
import { markWords } from '../../../src/answers/mark-words.ts';
import { statement } from '../record/builders.ts';

const asKey = (key: string) => key;
const words = (...days: string[]) => days.map((day) => statement(day, ['land open']));

test('words that are old are said to be those on soldiers where newer ones on other help stand beside them', () => {
  const dating = { newest: '2025-08-21', ownWords: true };
  expect(markWords(asKey, 'stale', { dating, statements: words('2025-08-21', '2026-01-06') })).toBe(
    'mark.staleOnSoldiers',
  );
  expect(markWords(asKey, 'stale', { dating, statements: words('2025-08-21') })).toBe('mark.stale');
  expect(markWords(asKey, 'newer-report', { dating, statements: words('2026-01-06') })).toBe(
    'mark.newer-report',
  );
});
