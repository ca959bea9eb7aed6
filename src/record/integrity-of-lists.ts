import type { NamedList } from '../schema/list.ts';
import { type Problem, when } from '../schema/problem.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import { saidProblems } from './integrity-of-said.ts';
import type { Known } from './known.ts';

const FILE = 'lists.yaml';

export function listProblems(list: NamedList, known: Known): Problem[] {
  const { id, said, countries, value, qualifier, evidence } = list;
  const at = (field: string, message: string) => ({ file: FILE, field: `${id}.${field}`, message });
  return [
    ...saidProblems(list, FILE, known),
    ...countries
      .filter((country) => !known.countries.has(country))
      .map((country) =>
        at('countries', `${country} is no country of this record: write a code from countries.yaml`),
      ),
    ...countries
      .filter((country, index) => countries.indexOf(country) !== index)
      .map((country) => at('countries', `name ${country} twice: keep one`)),
    ...when(
      value !== undefined && value < countries.length && qualifier !== 'more-than',
      at('value', `is ${value}, and ${countries.length} countries are named: correct one of them`),
    ),
    ...evidenceProblems({ file: FILE, owner: id, said }, evidence, known),
  ];
}
