import type { Outlets } from '../schema/outlet.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Source } from '../schema/source.ts';
import { isDeniedSource } from './denied-sources.ts';
import { originalOf } from './entry-as-known.ts';
import type { Known } from './known.ts';
import { publishedProblems } from './published-problems.ts';
import { outletOf } from './state-only.ts';

/** The file in which a source stands. */
export function sourceFile({ id }: Pick<Source, 'id'>): string {
  return `sources/${id}.yaml`;
}

export function sourceProblems(source: Source, outlets: Outlets, { today }: Known): Problem[] {
  const { id } = source;
  const { published: first } = originalOf(source);
  const at = (field: string, message: string) => ({ file: sourceFile(source), field, message });
  return [
    ...when(
      isDeniedSource(source),
      at('url', 'belongs to the Pravda network, which is no source: find the statement elsewhere'),
    ),
    ...when(
      !source.stateControlled && outlets[outletOf(id) ?? ''] !== undefined,
      at('stateControlled', 'is false, but outlets.yaml has its publisher: write true, or take it out there'),
    ),
    ...publishedProblems(source, { today, shown: 'the day that the page shows', at }),
    ...when(
      first !== null && !id.includes(first),
      at('published', `is ${first}, but the file name says otherwise: name it <publisher>-${first}.yaml`),
    ),
    ...when(
      first === null && !/\d{4}-\d{2}-\d{2}/u.test(id),
      at('published', 'is null, and the file name holds no day: name it <publisher>-<day of the words>.yaml'),
    ),
  ];
}
