import { describe, expect, test } from 'vitest';
import { positionOn } from '../../../src/record/position.ts';
import { NOW, statement } from './builders.ts';

const EARLY = statement('2025-08-19', ['land open inside']);
const LATE = statement('2026-01-06', ['land declined inside']);

describe('the statement in force', () => {
  test.each([
    ['the latest wins', [EARLY, LATE], NOW, 'declined'],
    ['what was said later is left out', [EARLY, LATE], { ...NOW, asOf: '2026-01-05' }, 'open'],
    ['what was said that day counts', [EARLY, LATE], { ...NOW, asOf: '2026-01-06' }, 'declined'],
    [
      'what was not yet recorded is left out',
      [EARLY, { ...LATE, recorded: '2026-02-01' }],
      { asOf: '2026-03-01', knownBy: '2026-01-31' },
      'open',
    ],
    [
      'what had been taken back is left out',
      [EARLY, { ...LATE, retracted: { on: '2026-01-20', why: 'Misread.' } }],
      NOW,
      'open',
    ],
    [
      'what is taken back later still counts',
      [EARLY, { ...LATE, retracted: { on: '2026-02-20', why: 'Misread.' } }],
      NOW,
      'declined',
    ],
    [
      "its own older words beat others' newer ones",
      [EARLY, statement('2026-01-06', ['land declined inside'], { represents: 'OUTLET' })],
      NOW,
      'open',
    ],
    [
      "its own words on another contribution do not silence others' on this one",
      [
        statement('2025-08-19', ['air open']),
        statement('2026-01-06', ['land declined inside'], { represents: 'OUTLET' }),
      ],
      NOW,
      'declined',
    ],
  ])('%s', (_name, statements, clock, stance) => {
    expect(positionOn(statements, 'land', clock)).toMatchObject({ status: 'stated', stance });
  });

  test("others' words are marked as such, a joined text is not", () => {
    const outlet = statement('2026-01-06', ['land open'], { represents: 'OUTLET' });
    const [evidence] = outlet.evidence;
    const joined = { ...outlet, evidence: [{ ...evidence, kind: 'joint-text' as const }] } as typeof outlet;
    expect(positionOn([outlet], 'land', NOW)).toMatchObject({ ownWords: false });
    expect(positionOn([joined], 'land', NOW)).toMatchObject({ ownWords: true });
  });

  test('agreeing statements of one day are one reading with all their conditions', () => {
    const position = positionOn(
      [
        statement('2026-01-06', ['land open inside parliament']),
        statement('2026-01-06', ['land open unspecified ceasefire']),
      ],
      'land',
      NOW,
    );
    expect(position).toMatchObject({
      status: 'stated',
      place: 'inside',
      conditions: ['ceasefire', 'parliament'],
    });
    expect(position).toHaveProperty('statements.length', 2);
  });

  test('no statement is unknown, not a default', () => {
    expect(positionOn([], 'land', NOW)).toEqual({ status: 'unknown' });
  });
});

describe('words that name no place', () => {
  const said = '2026-01-06';
  test.each([
    ['join those about outside of the same stance', ['land open', 'land open outside'], ['open outside']],
    [
      'join those about inside',
      ['land open', 'land open inside', 'land open outside'],
      ['open inside', 'open outside'],
    ],
    [
      'stand apart from outside of another stance',
      ['land undecided', 'land open outside'],
      ['undecided unspecified', 'open outside'],
    ],
  ])('%s', (_name, codings, expected) => {
    const position = positionOn(
      codings.map((words) => statement(said, [words])),
      'land',
      NOW,
    );
    if (position.status !== 'stated') throw new Error(position.status);
    expect([position, ...position.elsewhere].map(({ stance, place }) => `${stance} ${place}`)).toEqual(
      expected,
    );
  });
});
