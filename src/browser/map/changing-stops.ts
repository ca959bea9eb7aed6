import { answersTo } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import type { PublicRecord } from '../../record/public-record.ts';

/** The stops (days) after `after` on which another country has another colour, as known by a day. */
export function changingStops(
  record: PublicRecord,
  question: Question,
  stops: readonly string[],
  { after, knownBy }: { after: string; knownBy: string },
): string[] {
  const painted = (asOf: string) =>
    [...answersTo(record, question, { asOf, knownBy }).values()].map(({ paint }) => paint.join()).join(' ');
  let before = painted(after);
  return stops.filter((stop) => {
    if (stop <= after) return false;
    const now = painted(stop);
    const changed = now !== before;
    before = now;
    return changed;
  });
}
