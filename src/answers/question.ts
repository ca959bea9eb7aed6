import { CONTRIBUTIONS, type Contribution } from '../schema/codes.ts';

/** What a map is asked: the headline position, or the stance on one contribution. */
export type Question = 'headline' | Contribution;

export const QUESTIONS: readonly Question[] = ['headline', ...CONTRIBUTIONS];

/** The contribution whose readings answer a question: the headline is about soldiers. */
export function contributionOf(question: Question): Contribution {
  return question === 'headline' ? 'land' : question;
}
