import { findShade } from '../record/shade.ts';
import type { Answer } from './answer.ts';
import { legendKeyOf } from './paint.ts';

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

type Told = Pick<Answer, 'paint' | 'position'>;

/** Where an answer to the main question stands. */
export function rungOf({ paint, position }: Told): Rung | Beside {
  const key = legendKeyOf(paint);
  switch (key) {
    case 'leads':
    case 'troops':
      return 'promised';
    case 'support': {
      const shade = findShade(position);
      return shade === 'support-undecided' || shade === 'support-silent' ? shade : 'support-no';
    }
    default:
      return key;
  }
}
