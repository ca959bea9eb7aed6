import { expect, test } from 'vitest';
import { conditionLabels } from '../../../src/answers/condition-labels.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';

const say = vocabularyOf(getRecord().codebook);

test('of a ceasefire and a peace deal either will do, and every condition is named once', () => {
  expect(conditionLabels(say, ['ceasefire', 'parliament', 'peace-deal', 'parliament'])).toEqual([
    'only after a ceasefire or a peace deal',
    'needs its parliament',
  ]);
  expect(conditionLabels(say, ['peace-deal'])).toEqual(['only after a peace deal']);
});
