import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';

/** One country whose answer to a question differs between two clocks. */
export interface Move {
  from: Answer;
  to: Answer;
  /** The first statement that the new answer rests on and the old one did not, if it rests on any. */
  statement: Statement | undefined;
}

/** The countries whose colour differs between two sets of answers, in the order of the first. */
export function movesBetween(
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Move[] {
  return [...before].flatMap(([id, from]) => {
    const to = after.get(id);
    return to && from.paint.join() !== to.paint.join() ? [moveOf(from, to)] : [];
  });
}

function moveOf(from: Answer, to: Answer): Move {
  const before = new Set(from.statements.map(({ id }) => id));
  const statement = to.statements.find(({ id }) => !before.has(id)) ?? to.statements[0];
  return { from, to, statement };
}
