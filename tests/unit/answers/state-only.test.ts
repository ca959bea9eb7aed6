/** Words that state-controlled outlets alone report: which, and whose. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { stateOnlyWords } from '../../../src/answers/state-only.ts';
import { shownFor } from '../../../src/answers/words.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full, slim } from '../browser/map-record.ts';

const say = vocabularyOf(full.codebook);
const clock = { asOf: full.recordDate, knownBy: full.recordDate };
const toldBy = (record: typeof full) =>
  [...answersTo(record, 'headline', clock).values()].flatMap((answer) =>
    shownFor(record, answer).flatMap(({ statement }) => stateOnlyWords(say, record, statement) ?? []),
  );

test('every such answer names the outlets and the states that run them', () => {
  for (const told of toldBy(full))
    expect(told).toMatch(/^Reported by state-controlled outlets alone: .+ \(.+\)\.$/u);
});

test('the map says the same, though it holds no sources', () => {
  expect(toldBy(slim)).toEqual(toldBy(full));
});
