import { MAP_CATEGORIES, type MapCategory } from './category.ts';
import type { Paintable } from './paint.ts';

const SILENCE = MAP_CATEGORIES.indexOf('unknown');

/** What a legend can hold, in codebook order, conflicts before silence. */
export const LEGEND_KEYS: readonly (MapCategory | 'conflicting')[] = [
  ...MAP_CATEGORIES.slice(0, SILENCE),
  'conflicting',
  ...MAP_CATEGORIES.slice(SILENCE),
];

/** One line of a legend: a colour, or the hatch of conflicting readings, and how many countries wear it. */
export interface LegendRow {
  key: MapCategory | 'conflicting';
  paint: Paintable;
  count: number;
}

/** The legend of a picture with these paints, one per country. */
export function legendRows(paints: readonly Paintable[]): LegendRow[] {
  return LEGEND_KEYS.flatMap((key) => {
    const wearing = paints.filter((paint) => key === (typeof paint === 'string' ? paint : 'conflicting'));
    const [paint] = wearing;
    return paint ? [{ key, paint, count: wearing.length }] : [];
  });
}
