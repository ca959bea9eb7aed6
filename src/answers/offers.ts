import type { translate } from '../i18n/translate.ts';
import { isWillingStance } from '../record/headline.ts';
import type { Reading } from '../record/position.ts';
import { STANCES } from '../schema/codes.ts';
import type { Answer } from './answer.ts';

/** Willing words of a country, or of others on it, on one contribution: its answer, and the firmest reading of it for a place. */
export interface Offer {
  answer: Answer;
  reading: Reading;
}

/** Who has offered a part, or does not exclude one. */
export interface Offers {
  /** In Ukraine, or where the words name no place. */
  inside: readonly Offer[];
  /** From outside Ukraine only, or from there as well. */
  outside: readonly Offer[];
}

/**
 * The offers among answers to one contribution, the firmest first, then by name: those that the map of it colours, so that both
 * count alike. Peacekeepers under a mandate are no part of the force.
 */
export function offersOf(answers: readonly Answer[]): Offers {
  const offered = answers.flatMap((answer) =>
    answer.readings
      .filter(({ stance, mission }) => isWillingStance(stance) && mission !== 'peacekeeping')
      .map((reading): Offer => ({ answer, reading })),
  );
  return {
    inside: firmestOf(offered.filter(({ reading }) => reading.place !== 'outside')),
    outside: firmestOf(offered.filter(({ reading }) => reading.place === 'outside')),
  };
}

/** The country of an offer, with details of it, and that it was others who spoke, where it was. */
export function offerer(say: typeof translate, { answer }: Offer, details: readonly string[] = []): string {
  const { country, marks } = answer;
  const told = [...details, ...(marks.includes('not-own-words') ? [say('chart.plan.detail.others')] : [])];
  return told.length > 0
    ? say('chart.plan.offer', { country: country.name, detail: told.join(', ') })
    : country.name;
}

/** Each country once, by its firmest words, and the firmest first. */
export function firmestOf(offers: readonly Offer[]): Offer[] {
  const sorted = offers.toSorted(
    (a, b) =>
      STANCES.indexOf(a.reading.stance) - STANCES.indexOf(b.reading.stance) ||
      (a.answer.country.name < b.answer.country.name ? -1 : 1),
  );
  return sorted.filter(
    ({ answer }, index) =>
      sorted.findIndex((other) => other.answer.country.id === answer.country.id) === index,
  );
}
