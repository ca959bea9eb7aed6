import type { Correction } from '../schema/correction.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Known } from './known.ts';

export function correctionProblems(
  { id, on, statements }: Correction,
  { statements: known, unread, today }: Known,
): Problem[] {
  const at = (field: string, message: string) => ({
    file: 'corrections.yaml',
    field: `${id}.${field}`,
    message,
  });
  return [
    ...when(on > today, at('on', `is in the future: today is ${today}, write the day of the correction`)),
    ...statements
      .filter((statement) => !known.has(statement) && !unread.has(statement))
      .map((statement) =>
        at('statements', `${statement} is no statement: write the id of the one that was corrected`),
      ),
  ];
}
