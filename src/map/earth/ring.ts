import type { Point } from './simplify.ts';

/** A closed line: its last point is its first. */
export type Ring = readonly Point[];

/** The area inside a ring, never negative, in square units of its points. */
export function ringArea(ring: Ring): number {
  return Math.abs(pairs(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;
}

/** Whether a point is inside rings by the even-odd rule, so holes count as outside. */
export function inRings(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [a, b] of pairs(ring)) {
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** The width of the widest box of a height that has its middle at a point and does not cross the rings' left or right. */
export function roomAt(rings: readonly Ring[], [x, y]: Point, height: number): number {
  let half = Number.POSITIVE_INFINITY;
  for (const line of [y - height / 2, y, y + height / 2]) {
    if (!inRings(rings, [x, line])) return 0;
    for (const [a, b] of rings.flatMap(pairs)) {
      if (a[1] > line === b[1] > line) continue;
      half = Math.min(half, Math.abs(((b[0] - a[0]) * (line - a[1])) / (b[1] - a[1]) + a[0] - x));
    }
  }
  return 2 * half;
}

/**
 * Rings as SVG path data: relative whole numbers, implicit line commands, the shortest separators.
 * @throws RangeError when a coordinate is not a whole number, because rounding steps would add up along the ring.
 */
export function ringsToPath(rings: readonly Ring[]): string {
  let path = '';
  let [px, py] = [0, 0];
  for (const ring of rings) {
    const [start, ...rest] = ring.slice(0, -1);
    if (!start) continue;
    path += `${path ? 'm' : 'M'}${step(start, px, py)}l`;
    [px, py] = start;
    rest.forEach((point, index) => {
      const text = step(point, px, py);
      path += index > 0 && !text.startsWith('-') ? ` ${text}` : text;
      [px, py] = point;
    });
    path += 'z';
    [px, py] = start;
  }
  return path;
}

function step([x, y]: Point, px: number, py: number): string {
  if (!Number.isInteger(x) || !Number.isInteger(y)) throw new RangeError(`not on the grid: ${x},${y}`);
  const [dx, dy] = [x - px, y - py];
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
}

function pairs(ring: Ring): [Point, Point][] {
  return ring.slice(1).map((point, index) => [ring[index] as Point, point]);
}
