/** What moved, as feeds, pages and lists of changes say it. */
import { expect, test } from 'vitest';
import { changeWords } from '../../../src/answers/change-words.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { difference } from '../../../src/record/changes.ts';
import { countryPosition } from '../../../src/record/country-position.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const { codebook } = getRecord();
const say = vocabularyOf(codebook);

/** What a country's words say when they are read as `from`, and then as `to`. */
function moved(from: readonly string[], to: readonly string[]): string[] | undefined {
  const statements = (codings: readonly string[]) => [statement('2026-01-06', codings)];
  const [country] = recordOf(statements(['sea open'])).countries;
  if (!country) throw new RangeError('no country');
  const position = (codings: readonly string[]) => countryPosition(country, statements(codings), NOW);
  const change = difference('2026-01-06', position(from), position(to));
  return change && changeWords(say, change).map(({ label, from, to }) => `${label}: ${from} → ${to}`);
}

const NOTHING = codebook.headlines.unknown.label;

test.for([
  {
    name: 'another stance',
    from: ['land open', 'sea open'],
    to: ['land open', 'sea committed'],
    words: ['Sea: does not rule it out → has promised it'],
  },
  {
    name: 'nothing left',
    from: ['land open', 'sea open'],
    to: ['land open'],
    words: [`Sea: does not rule it out → ${NOTHING}`],
  },
  {
    name: 'nothing before',
    from: ['land open'],
    to: ['land open', 'sea open'],
    words: ['Sea: null → does not rule it out'],
  },
  {
    name: 'another place alone, which is then named',
    from: ['land declined inside'],
    to: ['land declined'],
    words: ['Soldiers in Ukraine: says no (inside Ukraine) → says no (place not said)'],
  },
  {
    name: 'a mission that is no other answer',
    from: ['land declined inside'],
    to: ['land declined inside as-coalition'],
    words: undefined,
  },
  {
    name: 'a mission that is another answer',
    from: ['land undecided'],
    to: ['land undecided as-peacekeeping'],
    words: ['Soldiers in Ukraine: says it has not decided → says it has not decided (as peacekeepers)'],
  },
])('$name', ({ from, to, words }) => {
  expect(moved(from, to)).toEqual(words);
});
