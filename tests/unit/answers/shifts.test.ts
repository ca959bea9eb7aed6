/** Who came nearer to sending soldiers between two days, and who moved away. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { movesBetween } from '../../../src/answers/moves.ts';
import { shiftsBetween } from '../../../src/answers/shifts.ts';
import { recordOf, statement } from '../record/builders.ts';
import { quoted } from '../record/quoted.ts';

const said = (country: string, before: string, after: string, given: object = {}) => [
  statement('2025-01-01', [before], { country }),
  statement('2026-01-01', [after], { country, ...given }),
];

test('steps on soldiers stand apart from other help and first words, and together they are what the map tells', () => {
  const record = recordOf([
    ...said('AAA', 'land ready', 'land committed'),
    ...said('BBB', 'land ready', 'land open', { evidence: quoted({ contribution: 'land' }) }),
    ...said('CCC', 'land undecided', 'land open as-peacekeeping mandate'),
    ...said('DDD', 'land open', 'land declined'),
    ...said('EEE', 'land declined', 'air committed'),
    // A weaker yes that only a report tells takes nothing back.
    ...said('III', 'land ready', 'land open'),
    ...said('FFF', 'land declined', 'land declined'),
    statement('2026-01-01', ['land committed'], { country: 'GGG' }),
    // Others alone had spoken for it before: what it says now is its first answer.
    statement('2025-01-01', ['land open'], {
      country: 'HHH',
      speaker: { name: 'An outlet', person: false, role: 'An outlet', represents: 'OUTLET' },
    }),
    statement('2026-01-01', ['land declined'], { country: 'HHH' }),
  ]);
  const on = (asOf: string) => answersTo(record, 'headline', { asOf, knownBy: '2026-02-01' });
  const days = [on('2025-06-01'), on('2026-01-31')] as const;
  const { nearer, away, reported, other } = shiftsBetween(record, ...days);
  const ids = (moves: typeof nearer) => moves.map(({ to }) => to.country.id);
  expect(ids(nearer)).toEqual(['AAA', 'CCC']);
  expect(ids(away)).toEqual(['BBB', 'DDD']);
  expect(ids(reported)).toEqual(['III']);
  expect(ids(other)).toEqual(['EEE', 'GGG', 'HHH']);
  expect(ids([...nearer, ...away, ...reported, ...other]).sort()).toEqual(ids(movesBetween(...days)).sort());
});
