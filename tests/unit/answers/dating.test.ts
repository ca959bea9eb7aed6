/** How old an answer is: one day for its page, its marks, the charts and the coverage. */
import { describe, expect, test } from 'vitest';
import { agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { newestWords } from '../../../src/answers/newest-words.ts';
import { soldierAnswerOf } from '../../../src/answers/soldier-answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { coverage } from '../../../src/record/coverage.ts';
import { marksOf } from '../../../src/record/earning.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = answersTo(record, 'headline', clock);
const covered = coverage(record);

function told(id: string) {
  const answer = answers.get(id);
  if (!answer) throw new RangeError(`${id} has no answer`);
  const age = agesOf([...answers.values()])
    .flatMap(({ ages }) => ages)
    .find((one) => one.answer.country.id === id);
  return {
    page: answer.dating.newest,
    chart: age?.said,
    coverage: covered.find(({ country }) => country.id === id)?.newest,
    isOld: answer.marks.includes('stale'),
    isOthers: answer.marks.includes('not-own-words'),
  };
}

describe('of the record', () => {
  test.for<[name: string, id: string, day: string, isOld: boolean]>([
    [
      'Greece: what its spokesman said on soldiers, not what officials said of ships',
      'GRC',
      '2025-08-20',
      true,
    ],
    ['Bulgaria: its no to soldiers, not the later offer of ships', 'BGR', '2025-09-04', true],
    ['Austria: its words on soldiers, not those on talks', 'AUT', '2025-08-20', true],
    [
      'Sweden: its words on soldiers, not the later ones on aircraft, which are shown',
      'SWE',
      '2025-08-21',
      true,
    ],
    ['Italy: the newest words of its prime minister', 'ITA', '2026-01-09', false],
  ])('%s', ([, id, day, isOld]) => {
    expect(told(id)).toEqual({ page: day, chart: day, coverage: day, isOld, isOthers: false });
  });

  test('every country has one day, wherever it is told', () => {
    for (const { country, position, paint, dating, marks } of answers.values()) {
      const { chart, coverage: seen } = told(country.id);
      // The chart has answers on soldiers alone.
      const drawn = soldierAnswerOf({ paint }) ? dating.newest : undefined;
      expect([chart, seen], country.id).toEqual([drawn, dating.newest]);
      expect(marks, country.id).toEqual(marksOf(record, position, clock));
    }
  });

  test.for(['BLR', 'AZE'])('%s has spoken, though not on what it would send', (id) => {
    expect(answers.get(id)?.position.silence).toBe('no-answer');
  });

  test('a letter that nobody saw makes no answer, and no map new', () => {
    const letter = record.statementsById.get('tur-2026-05-18-yasar-guler');
    for (const question of ['headline', 'sea'] as const) {
      const asked = answersTo(record, question, clock);
      expect(asked.get('TUR')?.statements).not.toContain(letter);
      expect((newestWords(asked.values()) ?? '') < (letter?.said ?? '')).toBe(true);
    }
  });
});
