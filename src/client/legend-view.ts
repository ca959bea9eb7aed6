import { legendRows } from '../map/legend-rows.ts';
import type { Paintable } from '../map/paint.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { categoryLabel } from './labels.ts';
import { paintSwatch } from './swatch.ts';
import { say, type Words } from './words.ts';

/** One line of a legend as it is shown. */
export interface LegendLine {
  paint: Paintable;
  label: string;
  /** "12", or "3 of 12" where conditions leave some. */
  count: number | string;
}

/**
 * The lines for the shown answers: each colour with its name and count, in the order of the codebook. `filtered` tells
 * of each how many the chosen conditions leave.
 */
export function legendLines(
  answers: ReadonlyMap<string, Answer>,
  question: Question,
  words: Words,
  filtered: boolean,
): LegendLine[] {
  const all = [...answers.values()];
  const left = legendRows(all.filter(({ matches }) => matches).map(({ paint }) => paint));
  return legendRows(all.map(({ paint }) => paint)).map(({ key, paint, count }) => ({
    paint,
    label: categoryLabel(words, key, question),
    count: filtered
      ? say(words, 'filter.count', { count: left.find((row) => row.key === key)?.count ?? 0, total: count })
      : count,
  }));
}

/** Writes the lines into the legend that stands there, whose first swatch is the pattern for all. */
export function showLegend(list: Element, lines: readonly LegendLine[], prefix: string): void {
  const swatch = list.querySelector('svg');
  if (!swatch) return;
  list.replaceChildren(
    ...lines.map(({ paint, label, count }) => {
      const copy = swatch.cloneNode(true) as SVGElement;
      paintSwatch(copy, paint, prefix);
      return element('li', { class: 'badge' }, copy, ` ${label} `, element('b', {}, String(count)));
    }),
  );
}
