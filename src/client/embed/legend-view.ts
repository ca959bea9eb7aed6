import { element } from '../element.ts';
import type { AnswerTable, TableAnswer } from './answer-table.ts';
import { paintShape } from './picture.ts';

/** One line of the legend: a colour, its name and how many countries wear it. */
export interface LegendLine {
  answer: TableAnswer;
  label: string;
  count: number;
}

export function legendLines(
  { categories, labels }: AnswerTable,
  answers: ReadonlyMap<string, TableAnswer>,
  question: number,
): LegendLine[] {
  return categories.split(' ').flatMap((category, index) => {
    const wearing = [...answers.values()].filter((answer) => answer.category === category);
    const [answer] = wearing;
    const label = labels[question > 0 ? 1 : 0][index] ?? '';
    return answer ? [{ answer, label, count: wearing.length }] : [];
  });
}

/** Writes the lines into the legend that stands there, whose first swatch is the pattern for all. */
export function showLegend(list: Element, lines: readonly LegendLine[]): void {
  const swatch = list.querySelector('svg');
  if (!swatch) return;
  list.replaceChildren(
    ...lines.map(({ answer, label, count }) => {
      const copy = swatch.cloneNode(true) as Element;
      for (const rect of copy.children) paintShape(rect, answer);
      return element('li', { class: 'badge' }, copy, ` ${label} `, element('b', {}, String(count)));
    }),
  );
}
