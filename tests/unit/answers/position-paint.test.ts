/** One country, one colour: a map that asks about soldiers alone paints nobody otherwise than the main one. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { answerLabel } from '../../../src/answers/wording.ts';
import { shownFor } from '../../../src/answers/words.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { changeDates } from '../../../src/record/changes.ts';
import { evenly } from '../record/clocks.ts';

const record = getRecord();
const knownBy = record.recordDate;

test.each([...evenly(changeDates(record, { knownBy }), 8), knownBy])(
  'on %s who answers on soldiers wears one colour under both questions',
  (asOf) => {
    const main = answersTo(record, 'headline', { asOf, knownBy });
    for (const [id, { paint, position }] of answersTo(record, 'land', { asOf, knownBy })) {
      const { status } = position.positions.land;
      if (status !== 'stated' || paint[0] === 'unknown') continue;
      const [whole] = main.get(id)?.paint ?? [];
      // Two readings of one day that are both a no, or of two places, are more than the main question asks.
      if (position.readings.length === 1) expect(paint[0], id).toBe(whole);
    }
  },
);

test('who hosts, and who wants nobody’s soldiers, says so when soldiers alone are asked, in the same words', () => {
  const clock = { asOf: knownBy, knownBy };
  const alone = answersTo(record, 'land', clock);
  const say = vocabularyOf(record.codebook);
  for (const [id, label] of [
    ['UKR', 'Would host foreign soldiers'],
    ['RUS', 'Says nobody should send soldiers'],
  ] as const) {
    const [answer, main] = [alone.get(id), answersTo(record, 'headline', clock).get(id)];
    if (!answer || !main) throw new Error(id);
    expect(answerLabel(say, answer)).toBe(label);
    expect(answer.marks).toEqual(main.marks);
    expect(shownFor(record, answer)).toEqual(shownFor(record, main));
  }
});
