/** What the promises of soldiers are, in a sentence. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { promiseOf, promises } from '../../../src/answers/promises.ts';
import { rungOf } from '../../../src/answers/rung.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const record = getRecord();
const say = vocabularyOf(record.codebook);
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = [...answersTo(record, 'headline', clock).values()];

test('of every promise of the record somebody has read what it is', () => {
  for (const answer of answers.filter((one) => rungOf(one) === 'promised'))
    expect(promiseOf(answer), answer.country.name).not.toBe('plain');
});

test('countries that promise in the same way stand together', () => {
  const signed = (country: string, id: string) => ({
    ...statement('2026-01-06', ['land committed'], { country }),
    id,
  });
  const told = promises(say, [
    ...answersTo(
      recordOf([
        signed('AAA', 'fra-2026-01-06-declaration-of-intent'),
        signed('BBB', 'gbr-2026-01-07-keir-starmer'),
        statement('2026-01-06', ['land committed'], { country: 'CCC' }),
        statement('2026-01-06', ['land ready'], { country: 'DDD' }),
      ]),
      'headline',
      NOW,
    ).values(),
  ]);
  expect(told).toBe(
    'AAA and BBB signed that they intend to deploy a force; CCC said that it will send soldiers.',
  );
});

test('nothing is said where nobody has promised', () => {
  expect(promises(say, [])).toBeUndefined();
});
