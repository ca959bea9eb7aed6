import type { Office } from '../schema/office.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Known } from './known.ts';

export function officeProblems(
  { id, party, until, recorded, basis, successor }: Office,
  { parties, today }: Known,
): Problem[] {
  const at = (field: string, message: string) => ({ file: 'offices.yaml', field: `${id}.${field}`, message });
  return [
    ...when(
      !parties.has(party),
      at('party', `${party} is unknown: write a code from countries.yaml or institutions.yaml`),
    ),
    ...when(
      until > today,
      at('until', `is in the future: today is ${today}, and only those who have left stand here`),
    ),
    ...when(
      recorded > today,
      at('recorded', `is in the future: today is ${today}, write the day on which it entered the record`),
    ),
    ...when(
      successor !== undefined && !basis.includes(successor.name),
      at(
        'successor',
        `is ${successor?.name}, whom the basis does not name: write there how the record knows`,
      ),
    ),
  ];
}
