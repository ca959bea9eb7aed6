import type { Day } from '../schema/day.ts';
import type { Answer } from './answer.ts';
import { ladderOf, wordsDay } from './ladder.ts';
import type { Rung } from './rung.ts';

/** An answer that rests on words, with the day of the newest of them. */
export interface Age {
  answer: Answer;
  said: Day;
}

/** Who stands on one rung, by the age of the words. */
export interface AgeColumn {
  key: Rung;
  ages: readonly Age[];
}

/**
 * The rungs from yes to no. Left out are answers that rest on no words, and whoever is not asked for soldiers or says nothing on
 * them: who would host them, and who backs the plan and names no contribution.
 */
export function agesOf(answers: readonly Answer[]): AgeColumn[] {
  return ladderOf(answers)
    .map(({ key, answers: standing }) => ({ key, ages: standing.flatMap(ageOf) }))
    .filter(({ ages }) => ages.length > 0);
}

/** How many answers are old or of a government that has gone, each country once, and how many have a newer report that was not read. */
export function ageCounts(columns: readonly AgeColumn[]): Record<'all' | 'past' | 'unread', number> {
  const answers = columns.flatMap(({ ages }) => ages.map(({ answer }) => answer));
  const marked = (...any: Answer['marks'][number][]) =>
    answers.filter(({ marks }) => any.some((mark) => marks.includes(mark))).length;
  return {
    all: answers.length,
    past: marked('stale', 'former-government'),
    unread: marked('newer-report'),
  };
}

function ageOf(answer: Answer): Age[] {
  const said = wordsDay(answer);
  return said ? [{ answer, said }] : [];
}
