import { isWillingStance } from '../record/headline.ts';
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

/** How many steps towards no; below zero, towards yes. A weaker yes that no words of the country carry takes nothing back. */
function stepsOf({ from, to }: Move): number {
  if (!from.dating.ownWords) return 0;
  const [before, after] = [STEPS[rungOf(from)], STEPS[rungOf(to)]];
  if (before === undefined || after === undefined) return 0;
  return after > before && isYes(to) && !isCarried(to) ? 0 : after - before;
}

function isYes({ readings }: Answer): boolean {
  return readings.length > 0 && readings.every(({ stance }) => isWillingStance(stance));
}

/** Whether a quotation shows what is said on soldiers; else it is our paraphrase of a report. */
function isCarried({ statements }: Answer): boolean {
  return statements.some(({ evidence }) =>
    evidence.some(
      ({ quote, carries }) => quote && carries?.some(({ contribution }) => contribution === 'land'),
    ),
  );
}
