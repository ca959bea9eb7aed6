import type { Mark } from '../record/earning.ts';
import type { Report } from '../schema/report.ts';
import type { Answer } from './answer.ts';

type MarkKey = `mark.${Exclude<Mark, 'state-only'>}` | 'coverage.state';
type SayMark = (
  key: MarkKey | 'mark.staleOnSoldiers' | 'report.laterOn' | 'report.on',
  values?: { topic: string },
) => string;

/** Under which key a mark is written. What state-controlled outlets alone report is told as the page of coverage tells it. */
export function markKey(mark: Mark): MarkKey {
  return mark === 'state-only' ? 'coverage.state' : `mark.${mark}`;
}

/** What a mark says of an answer. Its age is that of the words on soldiers: where newer ones are shown as well, it says so. */
export function markWords(
  say: SayMark,
  mark: Mark,
  { dating: { newest }, statements, newer }: Pick<Answer, 'dating' | 'statements' | 'newer'>,
): string {
  if (mark === 'newer-report') return reportWords(say, newer[0], 'report.laterOn');
  const newerShown = newest !== undefined && statements.some(({ said }) => said > newest);
  return say(mark === 'stale' && newerShown ? 'mark.staleOnSoldiers' : markKey(mark));
}

/** That there is a report which nobody here has read, and what it is about, if that was seen. */
export function reportWords(
  say: SayMark,
  report: Pick<Report, 'topic'> | undefined,
  key: 'report.laterOn' | 'report.on',
): string {
  return report?.topic ? say(key, { topic: report.topic }) : say('mark.newer-report');
}
