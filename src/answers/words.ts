import { firstCarrying } from '../record/carrying-words.ts';
import { earningContributions } from '../record/earning-contributions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Contribution } from '../schema/codes.ts';
import type { Answer } from './answer.ts';

/** The statement and the quotation that carry an answer, if any of its statements has one. */
export function findCarrying(
  record: Pick<PublicRecord, 'sourcesById'>,
  answer: Pick<Answer, 'question' | 'position' | 'statements'>,
): ReturnType<typeof firstCarrying> {
  return firstCarrying(record, answer.statements, contributionsOf(answer));
}

/** The contributions on which an answer rests, those on soldiers first. */
export function contributionsOf({
  question,
  position,
}: Pick<Answer, 'question' | 'position'>): Contribution[] {
  return question === 'headline' ? earningContributions(position.headline, position.positions) : [question];
}
