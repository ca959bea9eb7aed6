import type { PublicRecord } from '../record/public-record.ts';
import { takesBack } from '../record/step-back.ts';
import type { Answer } from './answer.ts';
import { type Move, movesBetween } from './moves.ts';
import { soldierAnswerOf, stepsTowardsNo } from './soldier-answer.ts';

/** All moves between two days: nearer to sending soldiers, away from it, and those that are no step on soldiers. */
export interface Shifts {
  nearer: readonly Move[];
  away: readonly Move[];
  /**
   * First answers, also where only others had spoken for a country before, those on other help, and softer words that
   * take nothing back.
   */
  other: readonly Move[];
}

/** The moves between two sets of answers to the main question: the same as `movesBetween`, which the map tells. */
export function shiftsBetween(
  record: PublicRecord,
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Shifts {
  const steps = movesBetween(before, after).map((move) => ({ move, by: stepsOf(record, move) }));
  return {
    nearer: steps.filter(({ by }) => by < 0).map(({ move }) => move),
    away: steps.filter(({ by }) => by > 0).map(({ move }) => move),
    other: steps.filter(({ by }) => by === 0).map(({ move }) => move),
  };
}

/** How many steps towards no; below zero, towards yes. */
function stepsOf(record: PublicRecord, { from, to }: Move): number {
  if (!from.dating.ownWords) return 0;
  const [before, after] = [soldierAnswerOf(from), soldierAnswerOf(to)];
  if (!before || !after) return 0;
  const by = stepsTowardsNo(before, after);
  return by > 0 && !takesBack(record, to) ? 0 : by;
}
