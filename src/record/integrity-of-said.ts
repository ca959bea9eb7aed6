import type { Day } from '../schema/day.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Speaker } from '../schema/statement.ts';
import type { Known } from './known.ts';

/** An entry of one file that tells what somebody said on a day: a statement, a figure, a named list. */
interface Said {
  id: string;
  said: Day;
  recorded: Day;
  speaker: Pick<Speaker, 'represents'>;
}

/** What is wrong with its days and with whom it was said for. */
export function saidProblems(
  { id, said, recorded, speaker }: Said,
  file: string,
  { today, parties }: Known,
): Problem[] {
  const at = (field: string, message: string) => ({ file, field: `${id}.${field}`, message });
  return [
    ...when(
      said > recorded,
      at('said', `is after recorded ${recorded}: nothing enters the record before it was said`),
    ),
    ...when(
      recorded > today,
      at('recorded', `is in the future: today is ${today}, write the day on which it entered the record`),
    ),
    ...when(!parties.has(speaker.represents), at('speaker.represents', unknownParty(speaker.represents))),
  ];
}

/** What to do about a code that no entry has. */
export function unknownParty(party: string): string {
  return `${party} is neither in countries.yaml nor in institutions.yaml: add it there first, or write a code from there`;
}
