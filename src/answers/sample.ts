import type { Carrying } from '../record/carrying-words.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { isStateOnly } from '../record/state-only.ts';
import type { Answer } from './answer.ts';
import { isWeak } from './ladder.ts';

/** An answer with the words that carry it. */
export interface Sample extends Carrying {
  answer: Answer;
}

/**
 * The words of one rung, the best sample first: a country's own of the past year before weaker ones, those that read whole
 * before those that want their context, and of each the newest.
 */
export function sampled(record: PublicRecord, samples: readonly Sample[]): Sample[] {
  const weight = ({ answer, statement, words }: Sample) => {
    const firm = !isWeak(answer) && !isStateOnly(record, statement);
    return `${firm ? 1 : 0} ${words.wantsContext ? 0 : 1} ${statement.said}`;
  };
  return samples.toSorted((a, b) => weight(b).localeCompare(weight(a)));
}
