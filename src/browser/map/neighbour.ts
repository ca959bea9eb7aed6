/** Where something is, in any unit; y grows downwards. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

// What a step aside costs, one ahead being 1. Less, and Right leads from Georgia to Armenia; more, and past Spain from
// Portugal.
const ASIDE = 2.63;
// What is so many times as far aside as ahead is another key's, so each further step aside costs that much more.
const STEEP = 5;
const TOO_STEEP = 10;

export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrowKey(key: string): key is ArrowKey {
  return key in DIRECTIONS;
}

/**
 * The nearest spot in a direction, where a step aside counts more than one ahead, and what lies nearly at a right angle
 * comes late; undefined at the edge. Every spot can be reached from every other by some way round, but not always back
 * by the opposite key.
 */
export function neighbour(spots: readonly Spot[], from: Spot, key: ArrowKey): Spot | undefined {
  const [dx, dy] = DIRECTIONS[key];
  const ranked = spots
    .map((spot) => {
      const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
      const aside = Math.abs((spot.x - from.x) * dy + (spot.y - from.y) * dx);
      const steep = Math.max(0, aside - STEEP * along);
      return { spot, along, cost: along + ASIDE * aside + TOO_STEEP * steep };
    })
    .filter(({ along }) => along > 0)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.spot;
}
