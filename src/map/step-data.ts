import type { Clock } from '../record/in-force.ts';
import type { CountryPosition } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Mark } from './category.ts';
import type { Paintable } from './paint.ts';
import { paintableOf, type Question, questionMarks } from './question.ts';
import type { View } from './view.ts';

/** What a map shows at one step of a text, as JSON on the step: paints and marks by ISO3. */
export interface StepData {
  title: string;
  subtitle: string;
  view: View;
  highlight: readonly string[];
  legend: readonly { paint: Paintable; label: string; count: number }[];
  paints: Readonly<Record<string, Paintable>>;
  marks: Readonly<Record<string, readonly Mark[]>>;
}

/** The paints and marks of a step. Countries without marks are left out of `marks`. */
export function stepPaints(
  record: PublicRecord,
  positions: readonly CountryPosition[],
  { question, clock }: { question: Question; clock: Clock },
): Pick<StepData, 'paints' | 'marks'> {
  const marks = positions.map(
    (position) => [position.country.id, questionMarks(record, position, question, clock)] as const,
  );
  return {
    paints: Object.fromEntries(
      positions.map((position) => [position.country.id, paintableOf(position, question)]),
    ),
    marks: Object.fromEntries(marks.filter(([, found]) => found.length > 0)),
  };
}
