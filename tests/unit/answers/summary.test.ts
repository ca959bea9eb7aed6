/** The sentence that stands for a map where it is not seen. */
import { expect, test } from 'vitest';
import type { Category } from '../../../src/answers/category.ts';
import { paintOf } from '../../../src/answers/paint.ts';
import { mapSummary } from '../../../src/answers/summary.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full } from '../browser/map-record.ts';

function summary(paints: (Category | Category[])[], question: 'headline' | 'air' = 'headline'): string {
  const all = paints.map((paint) => paintOf([paint].flat()));
  return mapSummary(vocabularyOf(full.codebook), all, { question, asOf: '2026-01-06' });
}

test('counts every colour in the order of the legend', () => {
  expect(
    summary(['open', 'host', 'troops', 'open', 'troops', ['open', 'declined'], 'support-no', 'unknown']),
  ).toBe(
    'As of 6 January 2026, 2 countries have promised soldiers, 2 do not rule soldiers out, ' +
      '1 has said different things on one day, 1 offers other help and says no to soldiers, 1 country would host foreign soldiers ' +
      'and 1 has no answer that we found.',
  );
});

test('says what is counted where nobody hosts', () => {
  expect(summary(['troops', 'troops'])).toBe('As of 6 January 2026, 2 countries have promised soldiers.');
});

test('names a contribution, and the answers to it', () => {
  expect(summary(['leads', 'open', 'open', 'unknown'], 'air')).toBe(
    'Air, as of 6 January 2026. Says it leads: 1; Does not rule it out: 2; No answer found: 1.',
  );
});
