import type { PublicRecord } from '../record/public-record.ts';
import type { Country } from '../schema/country.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import { stepsTowardsNo } from './soldier-answer.ts';
import { answersGiven, type Given, lasting, STANDS } from './soldier-steps.ts';

/** A day on which a government's own answer on soldiers became another one. */
export interface Turn {
  country: Country;
  step: Given;
  /** It was a promise before and is a firmer one now: it hangs on less. */
  firmer: boolean;
}

/**
 * Every day on which a country answered otherwise on soldiers than before in its own words, wherever it ended, and on which a
 * promise became firmer. Softer words that take nothing back, then or later, are no turn, nor is what did not stand a week.
 */
export function turns(record: PublicRecord, { knownBy }: { knownBy: Day }): Turn[] {
  return record.countries.flatMap((country) => {
    const given = answersGiven(record, country, knownBy);
    const steps = lasting(given);
    const moved = steps.filter((step, index) => {
      const [before, next] = [steps[index - 1], steps[index + 1]];
      if (!before) return false;
      const standing = given.filter(({ from }) => from >= step.from && (!next || from < next.from));
      return stepsTowardsNo(before.answer, step.answer) < 0 || standing.some(({ takesBack }) => takesBack);
    });
    const firmer = given.filter((one, index) => isFirmer(given[index - 1], one));
    return [
      ...moved.map((step) => ({ country, step, firmer: false })),
      ...firmer.map((step) => ({ country, step, firmer: true })),
    ];
  });
}

/** A promise that names fewer conditions than the promise before it, and new words for that. */
function isFirmer(before: Given | undefined, { from, answer, until, conditions }: Given): boolean {
  if (before?.answer !== 'promised' || answer !== 'promised' || until !== from) return false;
  return conditions.size < before.conditions.size && dayNumber(from) - dayNumber(before.from) >= STANDS;
}
