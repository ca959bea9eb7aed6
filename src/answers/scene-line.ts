import type { LegendLine } from './legend.ts';
import { legendKeyOf, type Paint } from './paint.ts';

/** A line of the legend of a map beside a text. */
export type SceneLine = Pick<LegendLine, 'key' | 'paint' | 'label' | 'count'> & {
  /** The name in two or three words, where it is longer. */
  short?: string | undefined;
};

/** One that stands under a picture, with its number where the picture shows all that there is. */
export type ShownLine = Omit<SceneLine, 'count'> & { count?: string };

/**
 * The lines of a legend that are on view. A part of Europe has no numbers: they would change from one part to the next on
 * the same day.
 */
export function seenLines(
  lines: readonly SceneLine[],
  paints: readonly Paint[],
  { isPart }: { isPart: boolean },
): ShownLine[] {
  const seen = new Set(paints.map(legendKeyOf));
  return lines
    .filter(({ key }) => seen.has(key))
    .map(({ count, ...line }) => (isPart ? line : { ...line, count }));
}
