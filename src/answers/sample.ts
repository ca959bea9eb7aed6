import { type Carrying, isStateOnly } from '../record/carrying-words.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Answer } from './answer.ts';
import { isWeak } from './ladder.ts';

/** An answer with the words that carry it. */
export interface Sample extends Carrying {
  answer: Answer;
}

/**
 * Statements whose words, read by us, want the sentence out of which they come, or are softer or about something else than
 * the answer that they carry: none of them is the one that stands for a rung while another can.
 */
export const PUT_LAST: readonly string[] = [
  'deu-2026-01-06-friedrich-merz',
  'esp-2026-01-06-pedro-sanchez',
  'ita-2026-01-09-giorgia-meloni',
  'nor-2026-01-06-jonas-gahr-store',
  'pol-2026-01-06-donald-tusk',
  'tur-2026-01-08-turkish-ministry-of-national-defence',
];

/**
 * The words of one rung, the best sample first: a country's own of the past year before weaker ones, those that read whole
 * before those that do not, and of each the newest.
 */
export function sampled(record: PublicRecord, samples: readonly Sample[]): Sample[] {
  const weight = ({ answer, statement }: Sample) => {
    const firm = !isWeak(answer) && !isStateOnly(record, statement);
    return `${firm ? 1 : 0} ${PUT_LAST.includes(statement.id) ? 0 : 1} ${statement.said}`;
  };
  return samples.toSorted((a, b) => weight(b).localeCompare(weight(a)));
}
