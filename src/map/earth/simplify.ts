/** [x, y], in whatever unit the caller draws in. */
export type Point = readonly [number, number];

// How many points one drawn segment may replace; a coast never needs more, and it bounds the work.
const REACH = 120;

// A digit in the path costs about an eighth of a corner after compression.
const DIGIT = 0.2;

/**
 * The line that takes the least text to draw (in essence: with the fewest corners) that stays within `tolerance` of every point of `line`, its corners on whole
 * numbers (Imai and Iri: the shortest path over all segments that are near enough). The ends are the line's ends,
 * rounded, so lines that meet still meet. Among equals the nearest one wins.
 * A line that shrinks to one point is returned as that point twice.
 *
 * `tolerance` must be at least half a diagonal of the grid (0.71), or some points would have no corner near enough.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const corners = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const best: { from: number; cost: number }[] = [{ from: 0, cost: 0 }];
  for (let to = 1; to < line.length; to++) {
    let found = { from: to - 1, cost: costOf(best, to - 1) + textLength(corners, to - 1, to) };
    for (let from = to - 1; from >= Math.max(0, to - REACH); from--) {
      const before = costOf(best, from);
      if (before >= found.cost) continue;
      const error = squaredError(line, corners, from, to, tolerance);
      if (error === null) continue;
      const cost = before + textLength(corners, from, to) + error / 1e6;
      if (cost < found.cost) found = { from, cost };
    }
    best.push(found);
  }
  const kept = [line.length - 1];
  for (let index = line.length - 1; index > 0; index = best[index]?.from ?? 0)
    kept.push(best[index]?.from ?? 0);
  const drawn = kept.reverse().map((index) => corners[index] as Point);
  const apart = drawn.filter((_, index) => index === 0 || !same(drawn, index - 1, index));
  return apart.length > 1 ? apart : [...apart, ...apart];
}

/** From a point to the segment between two others. */
function squaredDistance(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length));
  return (point[0] - a[0] - t * dx) ** 2 + (point[1] - a[1] - t * dy) ** 2;
}

/** The sum over the points that a segment would replace; null when one of them is too far from it. */
function squaredError(
  line: readonly Point[],
  corners: readonly Point[],
  from: number,
  to: number,
  tolerance: number,
): number | null {
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const squared = squaredDistance(line[index] as Point, corners[from] as Point, corners[to] as Point);
    if (squared > tolerance * tolerance) return null;
    sum += squared;
  }
  return sum;
}

/** What a segment costs: a corner, and a little for every digit that its step is written with. */
function textLength(corners: readonly Point[], from: number, to: number): number {
  const [x, y] = corners[from] as Point;
  const [nextX, nextY] = corners[to] as Point;
  if (x === nextX && y === nextY) return 0;
  return 1 + DIGIT * (`${nextX - x}`.length + `${nextY - y}`.length);
}

function same(corners: readonly Point[], a: number, b: number): boolean {
  return corners[a]?.[0] === corners[b]?.[0] && corners[a]?.[1] === corners[b]?.[1];
}

function costOf(best: readonly { cost: number }[], index: number): number {
  return best[index]?.cost ?? Number.POSITIVE_INFINITY;
}
