/** Words that say again what was said, or are read with what was said beside them: authored, never inferred. */
import { describe, expect, test } from 'vitest';
import { positionOn } from '../../../src/record/position.ts';
import type { Coding, Statement } from '../../../src/schema/statement.ts';
import { NOW, statement } from './builders.ts';

const PROMISE = statement('2025-12-15', ['guarantee committed unspecified peace-deal'], { id: 'promise' });

function echo(said: string, words: string, how: Partial<Coding>, id = 'echo'): Statement {
  const spoken = statement(said, [words], { id });
  return { ...spoken, codings: spoken.codings.map((coding) => ({ ...coding, ...how })) };
}

describe('a weaker echo', () => {
  const later = echo('2026-01-06', 'guarantee open unspecified constitution', { restates: 'promise' });

  test('keeps the stance of the promise, the conditions of both, and shows both', () => {
    expect(positionOn([PROMISE, later], 'guarantee', NOW)).toMatchObject({
      status: 'stated',
      stance: 'committed',
      said: '2026-01-06',
      conditions: ['peace-deal', 'constitution'],
      statements: ['echo', 'promise'],
    });
  });

  test('is a step back where nobody says that it is an echo', () => {
    const alone = statement('2026-01-06', ['guarantee open']);
    expect(positionOn([PROMISE, alone], 'guarantee', NOW)).toMatchObject({ stance: 'open' });
  });

  test.each([
    ['was taken back', { ...PROMISE, retracted: { on: '2026-01-10', why: 'Misread.' } }],
    ['entered the record later', { ...PROMISE, recorded: '2026-02-10' }],
    ['is about something else', { ...PROMISE, codings: statement('2025-12-15', ['air committed']).codings }],
  ])('stands for itself where the promise %s', (_name, promise) => {
    expect(positionOn([promise, later], 'guarantee', NOW)).toMatchObject({
      stance: 'open',
      statements: ['echo'],
    });
  });

  test('of an echo goes back to the promise', () => {
    const third = echo('2026-01-20', 'guarantee open', { restates: 'echo' }, 'third');
    expect(positionOn([PROMISE, later, third], 'guarantee', NOW)).toMatchObject({ stance: 'committed' });
  });

  test('of itself ends', () => {
    const ring = echo('2026-01-06', 'guarantee open', { restates: 'echo' });
    expect(positionOn([ring], 'guarantee', NOW)).toMatchObject({ stance: 'open' });
  });
});

describe('looser words of the same day', () => {
  const FIRM = statement('2026-01-06', ['land leads inside as-coalition ceasefire'], { id: 'firm' });
  const readsWith = { statement: 'firm', why: 'He speaks of how many.' };

  test('conflict with the firmer ones unless they are read with them', () => {
    const alone = statement('2026-01-06', ['land open inside as-coalition'], { id: 'echo' });
    expect(positionOn([FIRM, alone], 'land', NOW)).toMatchObject({ status: 'conflicting' });
    const read = echo('2026-01-06', 'land open inside as-coalition', { readsWith });
    expect(positionOn([FIRM, read], 'land', NOW)).toMatchObject({
      status: 'stated',
      stance: 'leads',
      statements: ['echo', 'firm'],
    });
  });
});
