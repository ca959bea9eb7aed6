import type { Ring } from '../../../src/map/earth/ring.ts';
import type { Point } from '../../../src/map/earth/simplify.ts';

/** How far a point is from the nearest part of a line, closed or not. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, end] of line.entries()) {
    nearest = Math.min(nearest, distanceToSegment(point, line[index - 1] ?? end, end));
  }
  return nearest;
}

/** How far a point is from the nearest line of the rings. */
export function distanceToRings(point: Point, rings: readonly Ring[]): number {
  return Math.min(...rings.map((ring) => distanceToLine(point, ring)));
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const on = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const part = Math.min(1, Math.max(0, on || 0));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
