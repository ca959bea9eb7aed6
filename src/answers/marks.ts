import type { Mark } from '../record/earning.ts';

/** The marks of an answer in the order in which they are drawn and listed. */
export const MARKS = [
  'doubtful',
  'not-own-words',
  'former-government',
  'stale',
  'newer-report',
] as const satisfies readonly Mark[];

/** The marks that any of these answers carry, each once. */
export function marksAmong(answers: readonly { marks: readonly Mark[] }[]): Mark[] {
  return MARKS.filter((mark) => answers.some(({ marks }) => marks.includes(mark)));
}
