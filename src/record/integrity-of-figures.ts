import type { Figure } from '../schema/figure.ts';
import { type Problem, when } from '../schema/problem.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import type { Known } from './known.ts';

export function figureProblems({ id, said, recorded, speaker, evidence }: Figure, known: Known): Problem[] {
  const file = 'figures.yaml';
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
    ...evidenceProblems({ file, owner: id, said }, evidence, known),
  ];
}
