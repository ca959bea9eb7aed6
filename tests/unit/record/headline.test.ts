import { describe, expect, test } from 'vitest';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { NOW, recordOf, statement } from './builders.ts';

function headlineOf(...codings: string[]) {
  return positionsAsOf(recordOf([statement('2025-09-04', codings)]), NOW).get('AAA');
}

describe('headline position, first match wins', () => {
  test.each([
    ['Ukraine agreeing to host', ['force host inside', 'land committed inside'], 'host'],
    ['opposing the force, even beside an offer', ['force opposed inside', 'training open'], 'opposed'],
    ['leading on land', ['land leads inside'], 'leads'],
    [
      'promising soldiers and leading the command',
      ['land committed inside', 'command leads outside'],
      'leads',
    ],
    ['promising soldiers', ['land committed inside', 'command committed'], 'troops'],
    ['promising soldiers at no named place', ['land committed'], 'troops'],
    ['open to soldiers, with other help', ['land open inside', 'logistics committed'], 'open'],
    ['soldiers only next door', ['land committed outside'], 'support'],
    [
      'soldiers next door, undecided about Ukraine',
      ['land open outside', 'land undecided inside'],
      'support',
    ],
    ['refusing soldiers next door alone', ['land declined outside'], 'unknown'],
    ['refusing soldiers, giving logistics', ['land declined inside', 'logistics committed'], 'support'],
    ['undecided on soldiers, open to training', ['land undecided inside', 'training open'], 'support'],
    ['silent on soldiers, open to air', ['air open'], 'support'],
    ['undecided', ['land undecided inside', 'membership committed'], 'undecided'],
    ['refusing soldiers and money', ['land declined inside', 'funding declined'], 'declined'],
    ['refusing soldiers, backing a guarantee', ['land declined inside', 'guarantee committed'], 'declined'],
    ['only a member', ['membership committed'], 'member'],
    ['only backing a guarantee', ['guarantee open'], 'member'],
    ['only refusing membership', ['membership declined'], 'unknown'],
    ['only undecided about a guarantee', ['guarantee undecided'], 'unknown'],
  ])('%s', (_name, codings, expected) => {
    expect(headlineOf(...codings)?.headline).toBe(expected);
  });

  test('having spoken, but not on a contribution, is told apart from silence', () => {
    expect(headlineOf('membership declined')?.silence).toBe('no-answer');
  });

  test('words about the war itself make no position', () => {
    const wartime = statement('2025-09-04', []);
    const codings = [
      { ...statement('2025-09-04', ['funding committed']).codings[0], scope: 'wartime' as const },
    ];
    const record = recordOf([{ ...wartime, codings } as typeof wartime]);
    expect(positionsAsOf(record, NOW).get('AAA')).toMatchObject({
      headline: 'unknown',
      silence: 'no-answer',
    });
  });
});

describe('conflicting words on soldiers', () => {
  const conflicting = (...more: string[]) =>
    positionsAsOf(
      recordOf([
        statement('2025-09-04', ['land open inside', ...more]),
        statement('2025-09-04', ['land declined inside']),
      ]),
      NOW,
    ).get('AAA');

  test('show the headline under each reading', () => {
    expect(conflicting()).toMatchObject({ headline: 'conflicting', readings: ['open', 'declined'] });
  });

  test('count as one headline where every reading leads there', () => {
    const record = recordOf([
      statement('2025-09-04', ['land undecided inside', 'training open']),
      statement('2025-09-04', ['land declined inside']),
    ]);
    expect(positionsAsOf(record, NOW).get('AAA')).toMatchObject({
      headline: 'support',
      readings: ['support'],
    });
  });

  test('the answer for inside and the answer for outside do not contradict each other', () => {
    const position = headlineOf('land open outside', 'land declined inside')?.positions.land;
    expect(position).toMatchObject({
      status: 'stated',
      stance: 'declined',
      elsewhere: [{ stance: 'open', place: 'outside' }],
    });
  });
});
