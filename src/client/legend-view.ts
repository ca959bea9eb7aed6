import { legendRows } from '../map/legend-rows.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { categoryLabel } from './labels.ts';
import { paintSwatch } from './swatch.ts';
import type { Words } from './words.ts';

/** Writes the legend of the shown answers: each colour with its name and count, in the order of the codebook. */
export function showLegend(
  list: Element,
  answers: ReadonlyMap<string, Answer>,
  { question, words, prefix }: { question: Question; words: Words; prefix: string },
): void {
  const swatch = list.querySelector('svg');
  if (!swatch) return;
  const rows = legendRows([...answers.values()].map(({ paint }) => paint));
  list.replaceChildren(
    ...rows.map(({ key, paint, count }) => {
      const copy = swatch.cloneNode(true) as SVGElement;
      paintSwatch(copy, paint, prefix);
      const item = element('li', { class: 'badge' }, copy, ` ${categoryLabel(words, key, question)} `);
      item.append(element('b', {}, String(count)));
      return item;
    }),
  );
}
