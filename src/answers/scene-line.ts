import type { LegendLine } from './legend.ts';
import { legendKeyOf, type Paint } from './paint.ts';

/** A line of the legend of a map beside a text. */
export type SceneLine = Pick<LegendLine, 'key' | 'paint' | 'label' | 'count'> & {
  /** The name in two or three words, where it is longer. */
  short?: string | undefined;
};

/** The lines of a legend that are on view, each with how many wear it there. */
export function seenLines(lines: readonly SceneLine[], paints: readonly Paint[]): SceneLine[] {
  return lines
    .map((line) => ({ line, count: paints.filter((paint) => legendKeyOf(paint) === line.key).length }))
    .filter(({ count }) => count > 0)
    .map(({ line, count }) => ({ ...line, count: String(count) }));
}
