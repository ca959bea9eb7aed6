import type { Answer } from '../../answers/answer.ts';
import type { LegendLine } from '../../answers/legend.ts';
import type { Paint } from '../../answers/paint.ts';
import type { Mark } from '../../record/earning.ts';
import type { View } from '../earth/view.ts';

/** What a map shows at one step of a text, as JSON on the step: paints and marks by ISO3. */
export interface StepData {
  title: string;
  subtitle: string;
  view: View;
  highlight: readonly string[];
  legend: readonly LegendLine[];
  paints: Readonly<Record<string, Paint>>;
  marks: Readonly<Record<string, readonly Mark[]>>;
}

/** The paints and marks of a step. Countries without marks are left out of `marks`. */
export function stepPaints(answers: readonly Answer[]): Pick<StepData, 'paints' | 'marks'> {
  const marked = answers.filter(({ marks }) => marks.length > 0);
  return {
    paints: Object.fromEntries(answers.map(({ country, paint }) => [country.id, paint])),
    marks: Object.fromEntries(marked.map(({ country, marks }) => [country.id, marks])),
  };
}
