import { type Problem, when } from '../schema/problem.ts';
import type { Publisher } from '../schema/publisher.ts';

/** What is said of a publisher who is not named: nobody could answer for it. */
export function publisherProblems({ name, kind, address, url, funding }: Publisher): Problem[] {
  return Object.entries({ kind, address, url, funding }).flatMap(([field, value]) =>
    when(name === null && value !== null, {
      file: 'publisher.yaml',
      field,
      message: 'is said of nobody, because name is null: write the name too, or null here',
    }),
  );
}
