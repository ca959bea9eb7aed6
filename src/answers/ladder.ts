import type { Mark } from '../record/earning.ts';
import type { Day } from '../schema/day.ts';
import type { Answer } from './answer.ts';
import { BESIDE, type Beside, RUNGS, type Rung, rungOf } from './rung.ts';

const WEAK: ReadonlySet<Mark> = new Set<Mark>(['not-own-words', 'former-government', 'stale']);

/** A column of the ladder with the answers that stand in it: those with the newest words first, then by name. */
export interface Column<Key extends Rung | Beside = Rung | Beside> {
  key: Key;
  answers: readonly Answer[];
}

/** The columns of answers to the main question, from yes to no; those without an answer are left out. */
export function ladderOf(answers: readonly Answer[]): Column<Rung>[] {
  return columns(RUNGS, answers);
}

/** The answers beside the ladder. */
export function besideLadder(answers: readonly Answer[]): Column<Beside>[] {
  return columns(BESIDE, answers);
}

/** The day of the newest words of an answer; undefined where it rests on none. */
export function wordsDay({ dating }: Pick<Answer, 'dating'>): Day | undefined {
  return dating.newest;
}

/** Whether an answer rests on weaker words, so that others are shown before it: not its own, of a government that has gone, or old. */
export function isWeak({ marks }: Pick<Answer, 'marks'>): boolean {
  return marks.some((mark) => WEAK.has(mark));
}

function columns<Key extends Rung | Beside>(keys: readonly Key[], answers: readonly Answer[]): Column<Key>[] {
  return keys
    .map((key) => ({ key, answers: answers.filter((answer) => rungOf(answer) === key).toSorted(byDay) }))
    .filter((column) => column.answers.length > 0);
}

function byDay(a: Answer, b: Answer): number {
  const [first = '', second = ''] = [wordsDay(a), wordsDay(b)];
  if (first !== second) return first > second ? -1 : 1;
  return a.country.name < b.country.name ? -1 : 1;
}
