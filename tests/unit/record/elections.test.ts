/** A vote says that it may be another government whose words are wanted, and never what it says. */
import { describe, expect, test } from 'vitest';
import { agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { electionWords } from '../../../src/answers/election-words.ts';
import { mayNotHold } from '../../../src/answers/marks.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { getRecord } from '../../../src/content/record.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { agesInput } from '../../../src/instruments/ages-input.ts';
import type { Election } from '../../../src/schema/election.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { NOW, recordOf, statement } from './builders.ts';
import { clocksOf } from './clocks.ts';
import { madeRecord } from './made-record.ts';

const OPEN = statement('2026-01-06', ['land open inside']);

function vote(given: Partial<Election> = {}): Election {
  return {
    id: 'aaa-2026-01-20',
    country: 'AAA',
    date: '2026-01-20',
    recorded: '2026-01-25',
    evidence: [],
    ...given,
  };
}

const GONE = {
  id: 'o',
  party: 'AAA',
  holder: 'The cabinet',
  kind: 'government' as const,
  until: '2026-01-28',
  untilPrecision: 'day' as const,
  recorded: '2026-01-29',
  basis: 'Known.',
};

function answer(elections: readonly Election[], statements: readonly Statement[] = [OPEN], more = {}) {
  const found = answersTo(recordOf(statements, { elections, ...more }), 'headline', NOW).get('AAA');
  if (!found) throw new Error('AAA');
  return found;
}

describe('words are marked by a vote', () => {
  const president = { ...OPEN, speaker: { ...OPEN.speaker, name: 'A President' } };
  test.each<[name: string, elections: Election[], statements: Statement[], marks: string[]]>([
    ['that came after them', [vote()], [OPEN], ['election-since']],
    ['of their own day', [vote({ date: '2026-01-06' })], [OPEN], ['election-since']],
    ['that was before them', [vote({ date: '2026-01-05' })], [OPEN], []],
    ['that is still to come', [vote({ date: '2026-02-20' })], [OPEN], []],
    ['of the day of the map, which is not over', [vote({ date: NOW.asOf })], [OPEN], []],
    ['in another country', [vote({ country: 'BBB' })], [OPEN], []],
    ['that this record did not know of by then', [vote({ recorded: '2026-02-01' })], [OPEN], []],
    ['after which it is known who governs', [vote({ since: 'The same.' })], [OPEN], []],
    [
      'after which it became known later who governs',
      [vote({ since: 'The same.', revised: [{ on: '2026-02-01', why: 'Found.', was: { since: null } }] })],
      [OPEN],
      ['election-since'],
    ],
    ['in which their speaker did not stand', [vote({ besides: ['A President'] })], [president], []],
    [
      'and not once the country has answered anew',
      [vote()],
      [OPEN, statement('2026-01-25', ['land declined'])],
      [],
    ],
    [
      'nor where part of the answer is newer',
      [vote()],
      [OPEN, statement('2026-01-25', ['land declined outside'])],
      [],
    ],
    [
      'nor where others speak for it',
      [vote()],
      [statement('2026-01-06', ['land open'], { represents: 'OUTLET' })],
      ['not-own-words'],
    ],
    [
      'the last of two, of which only the first is known to have left who governs open',
      [vote({ id: 'first', date: '2026-01-10' }), vote({ since: 'Another.' })],
      [OPEN],
      [],
    ],
  ])('%s', (_name, elections, statements, marks) => {
    expect(answer(elections, statements).marks).toEqual(marks);
  });

  test('but not where it is known that their government has gone', () => {
    expect(answer([vote()], [OPEN], { offices: [GONE] })).toMatchObject({
      marks: ['former-government'],
      election: undefined,
    });
  });
});

test('the country is named with the day of its last vote, and its answer may no longer hold', () => {
  const country = { name: 'Netherlands', inText: 'the Netherlands' };
  const { election, marks } = answer([vote({ id: 'first', date: '2026-01-10' }), vote()]);
  expect(election && electionWords(translate, country, election)).toBe(
    'The Netherlands was to vote on 20 January 2026; we have not read who has governed since.',
  );
  expect(mayNotHold({ marks })).toBe(true);
  expect(election && electionWords(translate, country, { ...election, held: true })).toBe(
    'The Netherlands voted on 20 January 2026; we have not read who has governed since.',
  );
});

test('who reads the chart of ages meets it without the table', () => {
  const record = {
    ...getRecord(),
    elections: [vote({ country: 'DNK', date: '2026-03-24', recorded: '2026-11-24' })],
  };
  const asOf = record.recordDate;
  const answers = answersTo(record, 'headline', { asOf, knownBy: asOf }).values();
  expect(agesInput(record, agesOf([...answers]), asOf).words.note).toContain(
    'Denmark: an election day has passed there since these words, and who governs there now we have not read.',
  );
});

test('a vote in every country changes no paint, no reading and no statement, whatever is asked and whenever', () => {
  const record = madeRecord();
  const elections = record.countries.flatMap(({ id }) =>
    ['2025-03-12', '2025-09-20'].map((date) =>
      vote({ id: `${id}-${date}`, country: id, date, recorded: '2025-01-01' }),
    ),
  );
  let marked = 0;
  for (const clock of clocksOf(record))
    for (const question of QUESTIONS) {
      const before = answersTo({ ...record, elections: [] }, question, clock);
      for (const [id, { marks, election, ...rest }] of answersTo({ ...record, elections }, question, clock)) {
        const { marks: earlier, election: _none, ...expected } = before.get(id) ?? {};
        expect(rest).toEqual(expected);
        expect(marks.filter((mark) => mark !== 'election-since')).toEqual(earlier);
        expect(election !== undefined).toBe(marks.includes('election-since'));
        if (election) marked += 1;
      }
    }
  expect(marked).toBeGreaterThan(0);
});
