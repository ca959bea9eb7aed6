import type { Answer } from './answer.ts';
import { type LegendKey, legendKeyOf } from './paint.ts';

/**
 * The columns of the ladder, from yes to no on soldiers. Who leads has promised soldiers, too; other help stands in
 * three columns, by what its givers say on soldiers; undecided is undecided, with other help or without.
 */
export const RUNGS = [
  'promised',
  'ready',
  'open',
  'conflicting',
  'peacekeepers',
  'support-undecided',
  'undecided',
  'support-silent',
  'support-no',
  'declined',
  'opposed',
] as const;

/** Who gives no answer on soldiers, or is asked another question: beside the ladder. */
export const BESIDE = ['host', 'member', 'unknown', 'not-searched'] as const;

export type Rung = (typeof RUNGS)[number];
export type Beside = (typeof BESIDE)[number];

/** Where an answer to the main question stands. */
export function rungOf({ paint }: Pick<Answer, 'paint'>): Rung | Beside {
  const key = legendKeyOf(paint);
  return key === 'troops' || key === 'leads' ? 'promised' : key;
}

/** The colour of a rung. */
export function legendKeyOfRung(rung: Rung | Beside): LegendKey {
  return rung === 'promised' ? 'troops' : rung;
}
