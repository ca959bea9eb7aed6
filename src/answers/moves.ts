import type { Day } from '../schema/day.ts';
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

/** The last of some days on which a colour was another than on the day before it among them, with who moved. */
export function lastMoves(
  days: readonly Day[],
  answersOn: (day: Day) => ReadonlyMap<string, Answer>,
): { on: Day; moves: Move[] } | undefined {
  for (const [index, day] of [...days.entries()].slice(1).reverse()) {
    const moves = movesBetween(answersOn(days[index - 1] ?? ''), answersOn(day));
    if (moves.length > 0) return { on: day, moves };
  }
  return undefined;
}

function moveOf(from: Answer, to: Answer): Move {
  const before = new Set(from.statements.map(({ id }) => id));
  const statement = to.statements.find(({ id }) => !before.has(id)) ?? to.statements[0];
  return { from, to, statement };
}
