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
  expect(summary(['open', 'host', 'leads', 'open', 'leads', ['open', 'declined'], 'unknown'])).toBe(
    'As of 6 January 2026, 1 country would host foreign soldiers, 2 would lead and send soldiers, 2 have not ruled soldiers out, ' +
      '1 has said different things on one day and 1 has no stated position that we found.',
  );
});

test('says what is counted where nobody hosts', () => {
  expect(summary(['leads', 'leads'])).toBe('As of 6 January 2026, 2 countries would lead and send soldiers.');
});

test('names a contribution, and the answers to it', () => {
  expect(summary(['leads', 'open', 'open', 'unknown'], 'air')).toBe(
    'Air, as of 6 January 2026. leads: 1; open: 2; Looked for, nothing found: 1.',
  );
});
