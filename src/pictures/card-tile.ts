import type { Category } from '../answers/category.ts';
import { CATEGORY_COLOURS, MAP_COLOURS } from '../palette.ts';
import { TILE_COLOURS } from '../styles/tile-palette.ts';

const PAPER = MAP_COLOURS.paper.light;

/** How a card paints the mark of a position, by day: filled, or outlined as a thing of another kind. */
export function markPaint(
  category: Category,
  hollow: boolean,
): { fill: string; stroke: string; 'stroke-width': number } {
  const ground = TILE_COLOURS.find((tile) => tile.category === category)?.ground.light ?? PAPER;
  return { fill: hollow ? PAPER : ground, stroke: CATEGORY_COLOURS[category].light, 'stroke-width': 3 };
}
