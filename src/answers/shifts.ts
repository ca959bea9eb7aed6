import type { Answer } from './answer.ts';
import { type Move, movesBetween } from './moves.ts';
import { type Beside, type Rung, rungOf } from './rung.ts';

/** Steps from yes to no on soldiers, whatever else is offered; who says nothing on them stands on none. */
const STEPS: Readonly<Partial<Record<Rung | Beside, number>>> = {
  promised: 0,
  ready: 1,
  open: 2,
  peacekeepers: 3,
  'support-undecided': 4,
  undecided: 4,
  'support-no': 5,
  declined: 5,
  opposed: 5,
};

/** All moves between two days: nearer to sending soldiers, away from it, and those that are no step on soldiers. */
export interface Shifts {
  nearer: readonly Move[];
  away: readonly Move[];
  /** First answers, also where only others had spoken for a country before, and those on other help. */
  other: readonly Move[];
}

/** The moves between two sets of answers to the main question: the same as `movesBetween`, which the map tells. */
export function shiftsBetween(
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Shifts {
  const steps = movesBetween(before, after).map((move) => ({ move, by: stepsOf(move) }));
  return {
    nearer: steps.filter(({ by }) => by < 0).map(({ move }) => move),
    away: steps.filter(({ by }) => by > 0).map(({ move }) => move),
    other: steps.filter(({ by }) => by === 0).map(({ move }) => move),
  };
}

/** How many steps towards no; below zero, towards yes. */
function stepsOf({ from, to }: Move): number {
  if (!from.dating.ownWords) return 0;
  const [before, after] = [STEPS[rungOf(from)], STEPS[rungOf(to)]];
  return before === undefined || after === undefined ? 0 : after - before;
}
