import type { Mark } from '../record/earning.ts';
import type { Answer } from './answer.ts';

type MarkKey = `mark.${Mark}` | 'mark.staleOnSoldiers';

/** What a mark says of an answer. Its age is that of the words on soldiers: where newer ones are shown as well, it says so. */
export function markWords(
  say: (key: MarkKey) => string,
  mark: Mark,
  { dating: { newest }, statements }: Pick<Answer, 'dating' | 'statements'>,
): string {
  const newerShown = newest !== undefined && statements.some(({ said }) => said > newest);
  return say(mark === 'stale' && newerShown ? 'mark.staleOnSoldiers' : `mark.${mark}`);
}
