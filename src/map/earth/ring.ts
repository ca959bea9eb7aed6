import type { Point } from './simplify.ts';

/** A closed line: its last point is its first. */
export type Ring = readonly Point[];

/** The area inside a ring, never negative, in square units of its points. */
export function ringArea(ring: Ring): number {
  return Math.abs(pairs(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;
}

/** Whether a point is inside rings by the even-odd rule, so holes count as outside. */
export function inRings(rings: readonly Ring[], [x, y]: Point): boolean {
  return crossings(rings, y).filter((crossing) => x < crossing).length % 2 === 1;
}

/**
 * The widest box of a height around the line at `y` that lies inside rings and between two sides: its middle and its
 * width. Null where there is none.
 */
export function widestAt(
  rings: readonly Ring[],
  y: number,
  height: number,
  sides: readonly [left: number, right: number],
): { x: number; width: number } | null {
  const lines = [-0.5, -0.25, 0, 0.25, 0.5].map((part) => spansAt(rings, y + part * height));
  const inside = lines.reduce(overlaps, [sides]);
  const [left, right] = inside.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best), [
    0, 0,
  ] as Span);
  return right > left ? { x: (left + right) / 2, width: right - left } : null;
}

type Span = readonly [number, number];

/** The parts of a horizontal line that are inside rings, from left to right. */
function spansAt(rings: readonly Ring[], y: number): Span[] {
  const met = crossings(rings, y).sort((a, b) => a - b);
  return met.flatMap((x, index): Span[] => (index % 2 ? [[met[index - 1] ?? x, x]] : []));
}

/** Where a horizontal line meets rings. Asked for every line of every country, so nothing is made for the points that it misses. */
function crossings(rings: readonly Ring[], y: number): number[] {
  const met: number[] = [];
  for (const ring of rings) {
    let a = ring[0];
    for (const b of ring) {
      if (a && a[1] > y !== b[1] > y) met.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]);
      a = b;
    }
  }
  return met;
}

function overlaps(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap(([a, b]) =>
    others.map(([c, d]): Span => [Math.max(a, c), Math.min(b, d)]).filter(([left, right]) => left < right),
  );
}

/**
 * Rings as SVG path data: relative whole numbers, the shortest separators, and no command for lines, which are what goes on after a move.
 * @throws RangeError when a coordinate is not a whole number, because rounding steps would add up along the ring.
 */
export function ringsToPath(rings: readonly Ring[]): string {
  let path = '';
  let [px, py] = [0, 0];
  for (const ring of rings) {
    const [start, ...rest] = ring.slice(0, -1);
    if (!start) continue;
    path += `m${step(start, px, py)}`;
    [px, py] = start;
    for (const point of rest) {
      const text = step(point, px, py);
      path += text.startsWith('-') ? text : ` ${text}`;
      [px, py] = point;
    }
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
