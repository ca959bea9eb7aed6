import { decides } from '../record/carrying-words.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { decidingOf } from './words.ts';

/**
 * The newest of the words behind an answer that say again, in a weaker form, what the statement shown for it says; without
 * them older words would stand beside the day of newer ones. Undefined where nobody said it again later.
 */
export function saidAgain(answer: Answer, { id, said, codings }: Statement): Statement | undefined {
  const told = decidingOf(answer).find(({ contribution, readings }) =>
    codings.some((coding) => readings.some((reading) => decides(coding, contribution, reading))),
  );
  return answer.statements
    .filter((later) => later.said > said)
    .filter((later) =>
      later.codings.some(
        ({ contribution, restates }) => restates === id && contribution === told?.contribution,
      ),
    )
    .toSorted((a, b) => (a.said < b.said ? -1 : 1))
    .at(-1);
}
