import type { Category } from '../answers/category.ts';
import { CATEGORY_COLOURS, MAP_COLOURS } from '../palette.ts';
import { TILE_COLOURS } from '../styles/tile-palette.ts';

const PAPER = MAP_COLOURS.paper.light;

/** How a card paints the mark of a position, by day: outlined where its words are weaker. */
export function markPaint(
  category: Category,
  weak: boolean,
): { fill: string; stroke: string; 'stroke-width': number } {
  const ground = TILE_COLOURS.find((tile) => tile.category === category)?.ground.light ?? PAPER;
  return { fill: weak ? PAPER : ground, stroke: CATEGORY_COLOURS[category].light, 'stroke-width': 3 };
}
