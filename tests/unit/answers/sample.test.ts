/** The words that stand for a rung of the ladder. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { ladderOf } from '../../../src/answers/ladder.ts';
import { type Sample, sampled } from '../../../src/answers/sample.ts';
import { findCarrying } from '../../../src/answers/words.ts';
import { getRecord } from '../../../src/content/record.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const rungs = ladderOf([...answersTo(record, 'headline', clock).values()]).map(({ key, answers }) => ({
  key,
  samples: answers.flatMap((answer): Sample[] => {
    const carrying = findCarrying(record, answer);
    return carrying ? [{ answer, ...carrying }] : [];
  }),
}));

test('no words that want their context stand for a rung that has others as firm', () => {
  const isWeak = ({ answer: { marks } }: Sample) => marks.includes('stale');
  for (const { key, samples } of rungs) {
    const words = sampled(record, samples);
    expect(words, key).toHaveLength(samples.length);
    const [first] = words;
    if (!first?.words.wantsContext) continue;
    expect(
      words.filter((one) => !one.words.wantsContext && !isWeak(one)),
      key,
    ).toEqual([]);
  }
});

test('weaker words come last, then those that want their context; of the others the newest is first', () => {
  const [made] = rungs.flatMap(({ samples }) => samples);
  if (!made) throw new RangeError('no words');
  const sample = (id: string, said: string, stale: boolean, wantsContext: boolean): Sample => ({
    answer: { ...made.answer, marks: stale ? ['stale'] : [] },
    statement: { ...made.statement, id, said },
    words: { ...made.words, ...(wantsContext ? { wantsContext } : { wantsContext: undefined }) },
  });
  const samples = [
    sample('stale', '2026-03-01', true, false),
    sample('context', '2026-02-01', false, true),
    sample('older', '2026-01-01', false, false),
    sample('newer', '2026-01-02', false, false),
  ];
  expect(sampled(record, samples).map(({ statement }) => statement.id)).toEqual([
    'newer',
    'older',
    'context',
    'stale',
  ]);
});
