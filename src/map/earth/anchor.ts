import type { Rectangle } from './frame.ts';
import { distanceToRings, inRings, type Ring, ringArea } from './ring.ts';
import type { Point } from './simplify.ts';

/** A point well inside a shape, and how far it is from the nearest edge. */
export interface Anchor {
  x: number;
  y: number;
  clearance: number;
}

const STEPS = 16;
const ROUNDS = 4;

/**
 * The point of a shape that is farthest from its edges (the pole of inaccessibility, on a grid that narrows), within
 * `box`. It is looked for in the largest ring and outside every hole.
 * @returns null when no part of the shape is in the box.
 */
export function anchorOf(rings: readonly Ring[], box: Rectangle): Anchor | null {
  const [largest] = [...rings].sort((a, b) => ringArea(b) - ringArea(a));
  if (!largest) return null;
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  let area = {
    left: Math.max(Math.min(...xs), box.x),
    right: Math.min(Math.max(...xs), box.x + box.width),
    top: Math.max(Math.min(...ys), box.y),
    bottom: Math.min(Math.max(...ys), box.y + box.height),
  };
  let best: Anchor | null = null;
  for (let round = 0; round < ROUNDS && area.left < area.right && area.top < area.bottom; round++) {
    const [dx, dy] = [(area.right - area.left) / STEPS, (area.bottom - area.top) / STEPS];
    for (let i = 0; i < STEPS; i++) {
      for (let j = 0; j < STEPS; j++) {
        const point: Point = [area.left + (i + 0.5) * dx, area.top + (j + 0.5) * dy];
        if (!inRings(rings, point)) continue;
        const clearance = Math.min(distanceToRings(rings, point), distanceToEdge(box, point));
        if (!best || clearance > best.clearance) best = { x: point[0], y: point[1], clearance };
      }
    }
    if (!best) return null;
    area = { left: best.x - dx, right: best.x + dx, top: best.y - dy, bottom: best.y + dy };
  }
  return best;
}

function distanceToEdge({ x, y, width, height }: Rectangle, [px, py]: Point): number {
  return Math.min(px - x, x + width - px, py - y, y + height - py);
}
