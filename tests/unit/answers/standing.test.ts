/** The sentence that says where a country stands: one for every answer that there is. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { standing } from '../../../src/answers/standing.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { full } from '../browser/map-record.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const say = vocabularyOf(full.codebook);

function told(codings: readonly string[][], country: object = {}): string | undefined {
  const made = recordOf(codings.map((one) => statement('2026-01-06', one)));
  const record = recordOf(
    codings.map((one) => statement('2026-01-06', one)),
    { countries: [{ ...made.countries[0], id: 'AAA', name: 'Arcadia', ...country } as never] },
  );
  const [answer] = answersTo(record, 'headline', NOW).values();
  return answer && standing(say, answer);
}

test.each([
  ['Arcadia has promised soldiers for after a ceasefire, and would lead the force.', [['land leads']]],
  ['Arcadia has promised soldiers for after a ceasefire.', [['land committed']]],
  [
    'Arcadia says it is ready to send soldiers after a ceasefire, but has not promised them.',
    [['land ready']],
  ],
  [
    'Arcadia does not rule out sending soldiers after a ceasefire, but has not promised any.',
    [['land open']],
  ],
  ['Arcadia may send soldiers only as peacekeepers with a mandate.', [['land open as-peacekeeping mandate']]],
  [
    'Arcadia would help in other ways; on soldiers it has not decided.',
    [['land undecided', 'training open']],
  ],
  [
    'Arcadia would help in other ways; nothing that we have read says whether it would send soldiers.',
    [['training open']],
  ],
  [
    'Arcadia would help in other ways, but says no to soldiers of its own in Ukraine.',
    [['land declined', 'training open']],
  ],
  ['Arcadia says no to sending soldiers.', [['land declined']]],
  ['Arcadia says no to sending soldiers, for now.', [['land declined for-now']]],
  ['Arcadia says that it has not decided about soldiers.', [['land undecided']]],
  ['Arcadia says that no foreign soldiers should be in Ukraine.', [['force opposed']]],
  ['Arcadia would host foreign soldiers.', [['force host']]],
  [
    `Arcadia said different things on one day: ${say('headlines.open')} / ${say('headlines.declined')}.`,
    [['land open'], ['land declined']],
  ],
  ['Arcadia has spoken, but nothing that we have read says what it would send.', [['membership declined']]],
])('%s', (sentence, codings) => {
  expect(told(codings)).toBe(sentence);
});

test('a name with an article begins with a capital, and silence says how far it was looked for', () => {
  expect(told([['land open']], { inText: 'the Isles' })).toMatch(/^The Isles does not/u);
  expect(told([], { searched: '2026-01-05' })).toBe(
    'Arcadia: we found no words that say what it would do; we looked until 5 January 2026.',
  );
  expect(told([])).toBe('Arcadia: we have not looked for its words yet.');
});
