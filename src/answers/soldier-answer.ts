import type { Answer } from './answer.ts';
import type { Category } from './category.ts';
import { type Beside, type Rung, rungOf } from './rung.ts';

/** What a country can say on soldiers, from yes to no, whatever else it offers. */
export const SOLDIER_ANSWERS = [
  'promised',
  'ready',
  'open',
  'peacekeepers',
  'undecided',
  'declined',
] as const;

export type SoldierAnswer = (typeof SOLDIER_ANSWERS)[number];

/** Tiles and maps wear the colours of headlines. */
export const SOLDIER_TONES: Readonly<Record<SoldierAnswer, Category>> = {
  promised: 'troops',
  ready: 'ready',
  open: 'open',
  peacekeepers: 'peacekeepers',
  undecided: 'undecided',
  declined: 'declined',
};

// Other help says nothing on soldiers, and who would have nobody there has said no.
const ON_SOLDIERS: Readonly<Partial<Record<Rung | Beside, SoldierAnswer>>> = {
  promised: 'promised',
  ready: 'ready',
  open: 'open',
  peacekeepers: 'peacekeepers',
  'support-undecided': 'undecided',
  undecided: 'undecided',
  'support-no': 'declined',
  declined: 'declined',
  opposed: 'declined',
};

/** What an answer to the main question says on soldiers; undefined where it says nothing on them. */
export function soldierAnswerOf(answer: Pick<Answer, 'paint'>): SoldierAnswer | undefined {
  return ON_SOLDIERS[rungOf(answer)];
}

/** How many steps towards no one answer is from another; below zero, towards yes. */
export function stepsTowardsNo(from: SoldierAnswer, to: SoldierAnswer): number {
  return SOLDIER_ANSWERS.indexOf(to) - SOLDIER_ANSWERS.indexOf(from);
}
