import type { Condition } from '../schema/codes.ts';
import type { Answer } from './answer.ts';

/** Whether an answer names every one of the chosen conditions; true where none is chosen. */
export function meets({ readings }: Answer, chosen: readonly Condition[]): boolean {
  const named = new Set(readings.flatMap(({ conditions }) => conditions));
  return chosen.every((condition) => named.has(condition));
}
