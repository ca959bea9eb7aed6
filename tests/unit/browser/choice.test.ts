/** What a choice makes of a state of the map, and whether the answers have to be shown anew. */
import { describe, expect, test } from 'vitest';
import { chosenIn } from '../../../src/browser/map/choice.ts';
import type { MapState } from '../../../src/browser/map/map-state.ts';

const BEFORE: MapState = {
  date: '2025-09-04',
  question: 'headline',
  focus: 'world',
  country: null,
  compare: null,
  conditions: [],
  edition: null,
};

const SHOWN_ANEW: readonly (readonly [choice: string, made: Partial<MapState>])[] = [
  ['another day', { date: '2026-01-06' }],
  ['another question', { question: 'air' }],
  ['a comparison', { compare: '2025-03-01' }],
  ['a comparison of the same day', { date: '2025-09-04', compare: '2025-03-01' }],
  ['conditions', { conditions: ['ceasefire'] }],
  ['an edition', { edition: '2026-11-24' }],
];

const SHOWN_ALREADY: readonly (readonly [choice: string, made: Partial<MapState>])[] = [
  ['a part of the map', { focus: 'central' }],
  ['a country', { country: 'POL' }],
  ['a country and the part that shows it', { country: 'POL', focus: 'europe' }],
  ['nobody', { country: null }],
];

describe('a choice', () => {
  test.each([...SHOWN_ANEW, ...SHOWN_ALREADY])(
    'of %s is in the state, and nothing else changes',
    (_, made) => {
      expect(chosenIn(BEFORE, made, true)).toMatchObject({ state: { ...BEFORE, ...made }, isNew: true });
    },
  );

  test.each(SHOWN_ANEW)('of %s asks for answers', (_, made) => {
    expect(chosenIn(BEFORE, made, true).asksAnew).toBe(true);
  });

  test.each(SHOWN_ALREADY)('of %s does not', (_, made) => {
    expect(chosenIn(BEFORE, made, true).asksAnew).toBe(false);
  });

  test('of the day that is shown says nothing new: a key on the range tells its stop twice', () => {
    expect(chosenIn(BEFORE, { date: BEFORE.date }, true)).toEqual({
      state: BEFORE,
      isNew: false,
      asksAnew: false,
    });
  });
});

describe('who comes to the day that is compared with', () => {
  const compared = { ...BEFORE, compare: '2026-01-06' };

  test('compares no more once the control rests', () => {
    const chosen = chosenIn(compared, { date: '2026-01-06' }, true);
    expect(chosen).toMatchObject({ state: { date: '2026-01-06', compare: null }, asksAnew: true });
  });

  test('and was shown it while the control moved: it is asked for anew without the comparison', () => {
    const moving = chosenIn(compared, { date: '2026-01-06' }, false);
    expect(moving.state.compare).toBe('2026-01-06');
    expect(chosenIn(moving.state, { date: '2026-01-06' }, true)).toMatchObject({
      state: { compare: null },
      isNew: false,
      asksAnew: true,
    });
  });
});
