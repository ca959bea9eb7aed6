/** Whether words are still the newest: said with both days, or not at all. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { still } from '../../../src/answers/still.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full } from '../browser/map-record.ts';

const say = vocabularyOf(full.codebook);
const answer = (newest: string | undefined, searched: string | null, newer: object[] = []) =>
  ({ country: { searched }, statements: newest ? [{ said: newest }] : [], newer }) as unknown as Answer;

test('the day of the newest words, and until when later ones were looked for', () => {
  expect(still(say, answer('2026-01-09', '2026-11-23'))).toBe(
    'The newest words on this that we have read are of 9 January 2026. We looked for later ones until 23 November 2026, but could read little of what was published in the months before that day.',
  );
});

test.each<[why: string, given: Answer]>([
  ['nobody looked', answer('2026-01-09', null)],
  ['nobody looked after them', answer('2026-01-09', '2026-01-09')],
  ['a newer report is known', answer('2026-01-09', '2026-11-23', [{}])],
  ['there are no words', answer(undefined, '2026-11-23')],
])('nothing where %s', (_why, given) => {
  expect(still(say, given)).toBeUndefined();
});
