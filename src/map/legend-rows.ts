import { MAP_CATEGORIES, type MapCategory } from './category.ts';
import type { Paintable } from './paint.ts';

/** One line of a legend: a colour, or the hatch of conflicting readings, and how many countries wear it. */
export interface LegendRow {
  key: MapCategory | 'conflicting';
  paint: Paintable;
  count: number;
}

/** The legend of a picture with these paints, one per country: in codebook order, conflicts before silence. */
export function legendRows(paints: readonly Paintable[]): LegendRow[] {
  const conflicting = paints.filter((paint) => typeof paint !== 'string');
  const plain = MAP_CATEGORIES.map<LegendRow>((category) => ({
    key: category,
    paint: category,
    count: paints.filter((paint) => paint === category).length,
  }));
  const [first = 'unknown'] = conflicting;
  return plain
    .toSpliced(MAP_CATEGORIES.indexOf('unknown'), 0, {
      key: 'conflicting',
      paint: first,
      count: conflicting.length,
    })
    .filter(({ count }) => count > 0);
}
