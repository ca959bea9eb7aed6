/** A step on soldiers is one thing, whoever tells it: the moves of a year, the chart of who moved, a country's page. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { line } from '../../../src/answers/line.ts';
import { movers } from '../../../src/answers/movers.ts';
import { shiftsBetween } from '../../../src/answers/shifts.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { full } from '../browser/map-record.ts';
import { recordOf, statement } from '../record/builders.ts';
import { quoted } from '../record/quoted.ts';

const KNOWN_BY = '2026-02-01';
const ON_LAND = { evidence: quoted({ contribution: 'land' }) };
const ON_AIR = { evidence: quoted({ contribution: 'air' }) };

type Way = 'nearer' | 'away' | 'reported';

const first = (words: string) => statement('2025-01-01', [words], { id: 'first' });
const next = (words: string | string[], given: Partial<Statement> = {}) =>
  statement('2026-01-01', [words].flat(), { id: 'next', ...given });

describe.each<[string, Statement[], Way]>([
  ['a softer yes in quoted words', [first('land ready'), next('land open', ON_LAND)], 'away'],
  ['a softer yes that only a report tells', [first('land ready'), next('land open')], 'reported'],
  [
    'a softer yes whose quoted words are about other help',
    [first('land ready'), next(['land open', 'air open'], ON_AIR)],
    'reported',
  ],
  [
    'peacekeepers only, after the force, that only a report tells',
    [first('land open'), next('land open as-peacekeeping mandate')],
    'reported',
  ],
  ['no decision, that only a report tells', [first('land ready'), next('land undecided')], 'away'],
  ['a no that only a report tells', [first('land open'), next('land declined')], 'away'],
  ['a firmer yes that only a report tells', [first('land open'), next('land ready')], 'nearer'],
])('%s', (_name, statements, way) => {
  const record = recordOf(statements);
  const on = (asOf: string) => answersTo(record, 'headline', { asOf, knownBy: KNOWN_BY });
  const [before, after] = [on('2025-06-01'), on(KNOWN_BY)];

  test('stands in its group of the moves of a year, and in no other', () => {
    const shifts = Object.entries(shiftsBetween(record, before, after));
    expect(shifts.flatMap(([group, moves]) => moves.map(() => group))).toEqual([way]);
  });

  test('is drawn as that step, or not at all', () => {
    const ways = movers(record, { knownBy: KNOWN_BY }).map((mover) => mover.way);
    expect(ways).toEqual(way === 'reported' ? [] : [way === 'nearer' ? 'further' : 'back']);
  });

  test('is told so on the page of the country', () => {
    const answer = after.get('AAA');
    if (!answer) throw new RangeError('no answer');
    const told = line(vocabularyOf(full.codebook), record, answer, { asOf: KNOWN_BY, knownBy: KNOWN_BY });
    expect(told).toContain(way === 'reported' ? 'known only from reports' : 'had still');
  });
});

test('an echo moves nobody, in quoted words or without', () => {
  for (const given of [{}, ON_LAND]) {
    const weaker = next('land open', given);
    const echo = { ...weaker, codings: weaker.codings.map((coding) => ({ ...coding, restates: 'first' })) };
    const record = recordOf([first('land ready'), echo]);
    const on = (asOf: string) => answersTo(record, 'headline', { asOf, knownBy: KNOWN_BY });
    expect(shiftsBetween(record, on('2025-06-01'), on(KNOWN_BY))).toEqual({
      nearer: [],
      away: [],
      reported: [],
      other: [],
    });
    expect(movers(record, { knownBy: KNOWN_BY })).toEqual([]);
  }
});
