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

export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrowKey(key: string): key is ArrowKey {
  return key in DIRECTIONS;
}

/**
 * The nearest spot in a direction, where a step aside counts three times; undefined at the edge. Every spot can be
 * reached from every other by some way round, but not always back by the opposite key.
 */
export function neighbour(spots: readonly Spot[], from: Spot, key: ArrowKey): Spot | undefined {
  const [dx, dy] = DIRECTIONS[key];
  const ranked = spots
    .filter(({ id }) => id !== from.id)
    .map((spot) => {
      const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
      const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
      return { spot, along, cost: along + 3 * aside };
    })
    .filter(({ along }) => along > 0)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.spot;
}
