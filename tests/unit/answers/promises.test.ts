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

test('of every promise of the record its words tell of which kind it is', () => {
  const promised = answers.filter((one) => rungOf(one) === 'promised');
  expect(promised).not.toEqual([]);
  for (const answer of promised) expect(promiseOf(answer), answer.country.name).not.toBe('plain');
});

test('countries that promise in the same way stand together', () => {
  const signed = (country: string) =>
    statement('2026-01-06', ['land committed'], {
      country,
      speaker: { name: 'Leaders', person: false, role: 'Declaration of intent', represents: country },
    });
  const told = promises(say, [
    ...answersTo(
      recordOf([
        signed('AAA'),
        signed('BBB'),
        statement('2026-01-06', ['land committed'], { country: 'CCC' }),
        statement('2026-01-06', ['land committed if-needed'], { country: 'DDD' }),
        statement('2026-01-06', ['land ready'], { country: 'EEE' }),
      ]),
      'headline',
      NOW,
    ).values(),
  ]);
  expect(told).toBe(
    'AAA and BBB signed that they intend to deploy a force; DDD has decided to join if soldiers are needed; CCC said that it will send soldiers.',
  );
});

test('nothing is said where nobody has promised', () => {
  expect(promises(say, [])).toBeUndefined();
});
