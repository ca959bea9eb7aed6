/** Conditions by name. */
import { expect, test } from 'vitest';
import { conditionNames } from '../../../src/answers/conditions.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full } from '../browser/map-record.ts';

const say = vocabularyOf(full.codebook);

test('a ceasefire and a peace deal are one end of the fighting, and neither is said to be asked for alone', () => {
  expect(conditionNames(say, ['ceasefire', 'peace-deal', 'mandate'])).toEqual([
    'only once the fighting has ended (a ceasefire, a peace deal)',
    say('conditions.mandate'),
  ]);
  expect(conditionNames(say, ['peace-deal'])).toEqual(['only after a peace deal']);
});
