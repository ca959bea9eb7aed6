import type { NamedList } from '../schema/list.ts';
import { type Problem, when } from '../schema/problem.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import type { Known } from './known.ts';

export function listProblems(list: NamedList, known: Known): Problem[] {
  const { id, said, recorded, speaker, countries, value, qualifier, evidence } = list;
  const file = 'lists.yaml';
  const at = (field: string, message: string) => ({ file, field: `${id}.${field}`, message });
  return [
    ...when(
      said > recorded,
      at('said', `is after recorded ${recorded}: nothing enters the record before it was said`),
    ),
    ...when(
      recorded > known.today,
      at(
        'recorded',
        `is in the future: today is ${known.today}, write the day on which it entered the record`,
      ),
    ),
    ...when(
      !known.parties.has(speaker.represents),
      at(
        'speaker.represents',
        `${speaker.represents} is unknown: write a code from countries.yaml or institutions.yaml`,
      ),
    ),
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
    ...evidenceProblems({ file, owner: id, said }, evidence, known),
  ];
}
