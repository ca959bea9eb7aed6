import type { Mark } from '../record/earning.ts';
import type { Report } from '../schema/report.ts';
import type { Answer } from './answer.ts';

type MarkKey = `mark.${Mark}` | 'mark.staleOnSoldiers' | 'report.laterOn' | 'report.on';
type SayMark = (key: MarkKey, values?: { topic: string }) => string;

/** What a mark says of an answer. Its age is that of the words on soldiers: where newer ones are shown as well, it says so. */
export function markWords(
  say: SayMark,
  mark: Mark,
  { dating: { newest }, statements, newer }: Pick<Answer, 'dating' | 'statements' | 'newer'>,
): string {
  if (mark === 'newer-report') return reportWords(say, newer[0], 'report.laterOn');
  const newerShown = newest !== undefined && statements.some(({ said }) => said > newest);
  return say(mark === 'stale' && newerShown ? 'mark.staleOnSoldiers' : `mark.${mark}`);
}

/** That there is a report which nobody here has read, and what it is about, if that was seen. */
export function reportWords(
  say: SayMark,
  report: Pick<Report, 'topic'> | undefined,
  key: 'report.laterOn' | 'report.on',
): string {
  return report?.topic ? say(key, { topic: report.topic }) : say('mark.newer-report');
}
