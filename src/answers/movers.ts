import { findFormerOffice } from '../record/former-office.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Country } from '../schema/country.ts';
import type { Day } from '../schema/day.ts';
import { stepsTowardsNo } from './soldier-answer.ts';
import { answersGiven, lasting, type Step } from './soldier-steps.ts';

/** A country whose newest answer on soldiers is another one than its first, both in its own words. */
export interface Mover {
  country: Country;
  /** At least two, no two in a row alike. */
  steps: readonly [Step, ...Step[]];
  first: Step;
  last: Step;
  /** The newest words on soldiers. */
  until: Day;
  /** The last day of whoever spoke them, if they have gone since. */
  gone: Day | undefined;
  way: Way;
}

/** Nearer to a yes than at first, or further from it. */
export const WAYS = ['further', 'back'] as const;

export type Way = (typeof WAYS)[number];

/**
 * Whoever answers otherwise on soldiers than at first, in the order of the newest move. Others' words do not count, nor
 * does what did not stand a week, nor softer words that take nothing back.
 */
export function movers(record: PublicRecord, { knownBy }: { knownBy: Day }): Mover[] {
  return record.countries
    .flatMap((country) => moverOf(record, country, knownBy) ?? [])
    .sort((a, b) => (a.last.from < b.last.from ? 1 : a.last.from > b.last.from ? -1 : 0));
}

/** Whoever changed the answer and came back to the first: a turn, and no move. */
export function returned(record: PublicRecord, { knownBy }: { knownBy: Day }): Country[] {
  return record.countries.filter((country) => {
    const [first, ...others] = lasting(answersGiven(record, country, knownBy));
    return first !== undefined && others.at(-1)?.answer === first.answer;
  });
}

function moverOf(record: PublicRecord, country: Country, knownBy: Day): Mover | undefined {
  const given = answersGiven(record, country, knownBy);
  const [first, ...others] = lasting(given);
  const last = others.at(-1);
  const newest = given.at(-1);
  if (!first || !last || !newest || first.answer === last.answer) return undefined;
  const way = stepsTowardsNo(first.answer, last.answer) > 0 ? 'back' : 'further';
  if (way === 'back' && !newest.takesBack) return undefined;
  const gone = findFormerOffice(record, newest.statement, { asOf: knownBy, knownBy })?.until;
  return { country, steps: [first, ...others], first, last, until: newest.until, gone, way };
}
