import type { PublicRecord } from '../record/public-record.ts';
import { takesBack } from '../record/step-back.ts';
import type { Answer } from './answer.ts';
import { type Move, movesBetween } from './moves.ts';
import { soldierAnswerOf, stepsTowardsNo } from './soldier-answer.ts';

/** What a move is: nearer to sending soldiers, away from it, or no step on soldiers. */
export const SHIFTS = ['nearer', 'away', 'first', 'help', 'softer'] as const;

/**
 * All moves between two days. `first`: first answers, also where only others had spoken for a country before. `help`: on other help.
 * `softer`: softer words that take nothing back.
 */
export type Shifts = Readonly<Record<(typeof SHIFTS)[number], readonly Move[]>>;

/** The moves between two sets of answers to the main question: the same as `movesBetween`, which the map tells. */
export function shiftsBetween(
  record: PublicRecord,
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Shifts {
  const kinds = Map.groupBy(movesBetween(before, after), (move) => kindOf(record, move));
  const of = (kind: keyof Shifts) => kinds.get(kind) ?? [];
  return {
    nearer: of('nearer'),
    away: of('away'),
    first: of('first'),
    help: of('help'),
    softer: of('softer'),
  };
}

function kindOf(record: PublicRecord, { from, to }: Move): keyof Shifts {
  if (!from.dating.newest || !from.dating.ownWords) return 'first';
  const [before, after] = [soldierAnswerOf(from), soldierAnswerOf(to)];
  const towardsNo = before && after ? stepsTowardsNo(before, after) : 0;
  if (towardsNo < 0) return 'nearer';
  if (towardsNo === 0) return 'help';
  return takesBack(record, to) ? 'away' : 'softer';
}
