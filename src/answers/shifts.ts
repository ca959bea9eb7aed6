import type { PublicRecord } from '../record/public-record.ts';
import { takesBack } from '../record/step-back.ts';
import type { Answer } from './answer.ts';
import { type Move, movesBetween } from './moves.ts';
import { soldierAnswerOf, stepsTowardsNo } from './soldier-answer.ts';

/** All moves between two days: nearer to sending soldiers, away from it, and those that are no step on soldiers. */
export interface Shifts {
  nearer: readonly Move[];
  away: readonly Move[];
  /** Softer words that take nothing back, because reports alone tell them. */
  reported: readonly Move[];
  /** First answers, also where only others had spoken for a country before, and those on other help. */
  other: readonly Move[];
}

/** The moves between two sets of answers to the main question: the same as `movesBetween`, which the map tells. */
export function shiftsBetween(
  record: PublicRecord,
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Shifts {
  const moves = movesBetween(before, after);
  const among = (shift: keyof Shifts) => moves.filter((move) => shiftOf(record, move) === shift);
  return { nearer: among('nearer'), away: among('away'), reported: among('reported'), other: among('other') };
}

function shiftOf(record: PublicRecord, { from, to }: Move): keyof Shifts {
  const [before, after] = [soldierAnswerOf(from), soldierAnswerOf(to)];
  if (!from.dating.ownWords || !before || !after) return 'other';
  const towardsNo = stepsTowardsNo(before, after);
  if (towardsNo <= 0) return towardsNo < 0 ? 'nearer' : 'other';
  return takesBack(record, to) ? 'away' : 'reported';
}
