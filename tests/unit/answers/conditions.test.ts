/** Conditions by name. */
import { expect, test } from 'vitest';
import { conditionNames } from '../../../src/answers/conditions.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full } from '../browser/map-record.ts';

const say = vocabularyOf(full.codebook);

test('who names a ceasefire and a peace deal waits for either, and is not said to wait for both', () => {
  expect(conditionNames(say, ['ceasefire', 'peace-deal', 'mandate'])).toEqual([
    'only after a ceasefire or a peace deal',
    say('conditions.mandate'),
  ]);
  expect(conditionNames(say, ['peace-deal'])).toEqual(['only after a peace deal']);
});
