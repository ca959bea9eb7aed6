/** What is said of a country none of whose words say what it would do. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { silence } from '../../../src/answers/silence.ts';
import { stands } from '../../../src/answers/stands.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full } from '../browser/map-record.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const say = vocabularyOf(full.codebook);

function told(codings: readonly string[][], country: object = {}): string | undefined {
  const made = recordOf([statement('2026-01-06', [])]);
  const record = recordOf(
    codings.map((one) => statement('2026-01-06', one)),
    { countries: [{ ...made.countries[0], id: 'AAA', name: 'Arcadia', ...country } as never] },
  );
  const [answer] = answersTo(record, 'headline', NOW).values();
  return answer && silence(say, answer);
}

test('silence says how far it was looked for', () => {
  expect(told([], { searched: '2026-01-05' })).toBe(
    'Arcadia: we found no words that say what it would do; we looked until 5 January 2026.',
  );
  expect(told([])).toBe('Arcadia: we have not looked for its words yet.');
});

test('who has spoken without an answer has spoken; a name with an article begins with a capital', () => {
  const words = [['membership declined']];
  expect(told(words)).toBe('Arcadia has spoken, but nothing that we have read says what it would send.');
  expect(told(words, { inText: 'the Isles' })).toMatch(/^The Isles has spoken/u);
});

test('no country of the record that gives an answer is told by its label', () => {
  const clock = { asOf: full.recordDate, knownBy: full.recordDate };
  const answers = [...answersTo(full, 'headline', clock).values()];
  const given = answers.filter(({ position }) => !position.silence);
  expect(given).not.toEqual([]);
  for (const answer of given) expect(stands(say, full, answer, clock)[0]).not.toBe(silence(say, answer));
});
