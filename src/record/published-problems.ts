import type { Day } from '../schema/day.ts';
import { type Problem, when } from '../schema/problem.ts';

/** What was published and entered this record. */
interface Published {
  published: Day | null;
  recorded: Day;
}

/** What is wrong with the days of a source or a report; `shown` says which day of publication to write. */
export function publishedProblems(
  { published, recorded }: Published,
  { today, shown, at }: { today: Day; shown: string; at: (field: string, message: string) => Problem },
): Problem[] {
  return [
    ...when(
      published !== null && published > today,
      at('published', `is in the future: today is ${today}, write ${shown}`),
    ),
    ...when(
      recorded > today,
      at('recorded', `is in the future: today is ${today}, write the day on which it entered the record`),
    ),
    ...when(
      published !== null && published > recorded && published <= today,
      at('published', `is after recorded ${recorded}: nothing enters the record before it was published`),
    ),
  ];
}
