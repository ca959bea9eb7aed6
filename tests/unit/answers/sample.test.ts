/** The words that stand for a rung of the ladder. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { PUT_LAST, type Sample, sampled } from '../../../src/answers/sample.ts';
import { findCarrying } from '../../../src/answers/words.ts';
import { getRecord } from '../../../src/content/record.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const samples = [...answersTo(record, 'headline', clock).values()].flatMap((answer): Sample[] => {
  const carrying = findCarrying(record, answer);
  return carrying ? [{ answer, ...carrying }] : [];
});

test('weaker words come last, then those that do not read whole; of the others the newest is first', () => {
  const ids = sampled(record, samples).map(({ statement }) => statement.id);
  expect(ids).toHaveLength(samples.length);
  expect(PUT_LAST).not.toContain(ids[0]);
  const weak = samples.filter(({ answer }) => answer.marks.includes('stale'));
  for (const { statement } of weak)
    expect(ids.indexOf(statement.id)).toBeGreaterThan(ids.findIndex((id) => PUT_LAST.includes(id)));
});

test('what is put last is in the record', () => {
  for (const id of PUT_LAST) expect(record.statementsById.has(id), id).toBe(true);
});
