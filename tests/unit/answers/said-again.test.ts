/** Whose softer words came after those that are shown: the newest, on what the answer is about. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { saidAgain } from '../../../src/answers/said-again.ts';
import { shownFor } from '../../../src/answers/words.ts';
import { full } from '../browser/map-record.ts';

const clock = { asOf: full.recordDate, knownBy: full.recordDate };

test('no words stand under an answer of the record with a newer day on soldiers beside them that nobody tells', () => {
  const untold = [...answersTo(full, 'land', clock).values()].filter((answer) => {
    const [shown] = shownFor(full, answer);
    if (!shown || answer.paint.length > 1) return false;
    const newest = saidAgain(answer, shown.statement) ?? shown.statement;
    return newest.said !== answer.dating.newest;
  });
  expect(untold.map(({ country }) => country.id)).toEqual([]);
});
