import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../schema/problem.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import { saidProblems } from './integrity-of-said.ts';
import type { Known } from './known.ts';

const FILE = 'figures.yaml';

export function figureProblems(figure: Figure, known: Known): Problem[] {
  const { id, said, evidence } = figure;
  return [
    ...saidProblems(figure, FILE, known),
    ...evidenceProblems({ file: FILE, owner: id, said }, evidence, known),
  ];
}
