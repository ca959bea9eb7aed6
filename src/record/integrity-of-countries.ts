import type { Country } from '../schema/country.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Known } from './known.ts';

export function countryProblems({ id, searched }: Country, { today }: Known): Problem[] {
  return when(searched !== undefined && searched > today, {
    file: 'countries.yaml',
    field: `${id}.searched`,
    message: `is in the future: today is ${today}, write the last day on which somebody looked`,
  });
}
