/** What leaves the site as a text: without its page it must say who, when, and what else has to be said with it. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { handedOn } from '../../../src/answers/handed-on.ts';
import { markWords } from '../../../src/answers/mark-words.ts';
import { stands } from '../../../src/answers/stands.ts';
import { getRecord } from '../../../src/content/record.ts';
import { formatDay } from '../../../src/i18n/day.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const say = vocabularyOf(record.codebook);
const answers = [...answersTo(record, 'headline', clock).values()];

test('of every country its sentences, the day of its newest words and every mark are handed on', () => {
  expect(answers.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(5);
  for (const answer of answers) {
    const text = handedOn(say, record, answer, clock);
    const cautions = answer.marks.map((mark) => markWords(say, mark, answer));
    const { newest } = answer.dating;
    for (const part of [...stands(say, record, answer, clock), ...(newest ? [formatDay(newest)] : [])])
      expect(text).toContain(part);
    for (const caution of cautions) expect(text.toLowerCase()).toContain(caution.toLowerCase());
  }
});
