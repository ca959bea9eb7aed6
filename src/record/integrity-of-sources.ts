import { type Problem, when } from '../schema/problem.ts';
import type { Source } from '../schema/source.ts';
import { isDeniedSource } from './denied-sources.ts';
import type { Known } from './known.ts';

export function sourceProblems(source: Source, { today }: Known): Problem[] {
  const { id, published } = source;
  const at = (field: string, message: string) => ({ file: `sources/${id}.yaml`, field, message });
  return [
    ...when(
      isDeniedSource(source),
      at('url', 'belongs to the Pravda network, which is no source: find the statement elsewhere'),
    ),
    ...when(
      published !== null && published > today,
      at('published', `is in the future: today is ${today}, write the day that the page shows`),
    ),
    ...when(
      published !== null && !id.includes(published),
      at(
        'published',
        `is ${published}, but the file name says otherwise: name it <publisher>-${published}.yaml`,
      ),
    ),
    ...when(
      published === null && !/\d{4}-\d{2}-\d{2}/u.test(id),
      at('published', 'is null, and the file name holds no day: name it <publisher>-<day of the words>.yaml'),
    ),
  ];
}
