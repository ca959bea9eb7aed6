import { describe, expect, test } from 'vitest';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { findShade } from '../../../src/record/shade.ts';
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
    ['ready to send soldiers', ['land ready inside'], 'ready'],
    ['ready, with the command', ['land ready inside as-coalition', 'command leads'], 'ready'],
    ['only as peacekeepers', ['land open as-peacekeeping mandate', 'training committed'], 'peacekeepers'],
    [
      'no to the force, peacekeepers under a mandate',
      ['land declined as-coalition', 'land open as-peacekeeping mandate'],
      'peacekeepers',
    ],
    [
      'the force itself, and peacekeepers too',
      ['land open as-coalition', 'land committed as-peacekeeping mandate'],
      'open',
    ],
    ['refusing peacekeepers alone', ['land declined as-peacekeeping'], 'declined'],
    ['undecided on peacekeepers', ['land undecided as-peacekeeping mandate'], 'undecided'],
    ['refusing both', ['land declined as-coalition', 'land declined as-peacekeeping'], 'declined'],
    ['peacekeepers, but only next door', ['land open outside as-peacekeeping'], 'support'],
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

describe('what a headline leaves open', () => {
  test.each([
    ['other help, and a no', ['land declined', 'training open'], 'support-no'],
    ['other help, and no decision', ['land undecided', 'training ready'], 'support-undecided'],
    ['other help, and not a word on soldiers', ['training ready'], 'support-silent'],
    ['other help next door alone', ['land committed outside'], 'support-silent'],
    ['a no about now', ['land declined inside for-now'], 'declined-for-now'],
    ['a no', ['land declined inside'], undefined],
    ['a yes', ['land committed inside'], undefined],
  ])('%s', (_name, codings, expected) => {
    const position = headlineOf(...codings);
    expect(position && findShade(position)).toBe(expected);
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
