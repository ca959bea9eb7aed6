/** [x, y], in whatever unit the caller draws in. */
export type Point = readonly [number, number];

// How many points one drawn segment may replace; a coast never needs more, and it bounds the work.
const REACH = 120;

// A digit in the path costs about an eighth of a corner after compression.
const DIGIT = 0.2;

/** A way to reach a corner: which of the corners before it to come from, and what the text costs that far. */
interface Way {
  from: Corner | null;
  cost: number;
}

/** A whole point at which the drawn line may have a corner, for the point of the line at `index`. */
interface Corner extends Way {
  index: number;
  point: Point;
}

/**
 * The line that takes the least text to draw (in essence: with the fewest corners) that stays within `tolerance` of every point of `line`, its corners on whole
 * numbers (Imai and Iri: the shortest path over all segments that are near enough). The ends are the line's ends,
 * rounded, so lines that meet still meet. Among equals the nearest one wins.
 * A line that shrinks to one point is returned as that point twice.
 *
 * A corner is the whole point nearest to a point of the line or, with `anyCorner`, any within `tolerance` of it: a tenth fewer
 * corners, of which more lie beside the line.
 *
 * `tolerance` must be at least half a diagonal of the grid (0.71), or some points would have no corner near enough.
 */
export function simplifyLine(line: readonly Point[], tolerance: number, anyCorner = false): Point[] {
  const corners: Corner[][] = [];
  for (const [index, point] of line.entries()) {
    const free = anyCorner && index > 0 && index < line.length - 1;
    const points = free ? wholePoints(point, tolerance) : [nearest(point)];
    corners.push(points.map((whole) => cheapest({ index, point: whole }, corners, line, tolerance)));
  }
  const drawn: Point[] = [];
  for (let corner = corners.at(-1)?.[0] ?? null; corner; corner = corner.from) drawn.push(corner.point);
  drawn.reverse();
  const apart = drawn.filter(
    (_, index) => index === 0 || !same(drawn[index - 1] as Point, drawn[index] as Point),
  );
  return apart.length > 1 ? apart : [...apart, ...apart];
}

function cheapest(
  to: Pick<Corner, 'index' | 'point'>,
  corners: readonly (readonly Corner[])[],
  line: readonly Point[],
  tolerance: number,
): Corner {
  // Its neighbour's nearest corner, the first, is always a way, or a line that doubles back would have none.
  const [neighbour = null] = corners[to.index - 1] ?? [];
  let found: Way = {
    from: neighbour,
    cost: neighbour ? neighbour.cost + textLength(neighbour.point, to.point) : 0,
  };
  for (let index = to.index - 1; index >= Math.max(0, to.index - REACH); index--)
    for (const from of corners[index] ?? []) {
      if (from.cost >= found.cost) continue;
      const error = squaredError(line, from, to, tolerance);
      if (error === null) continue;
      const cost = from.cost + textLength(from.point, to.point) + error / 1e6;
      if (cost < found.cost) found = { from, cost };
    }
  return { ...to, ...found };
}

function nearest([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** All whole points within a distance, the nearest first. */
function wholePoints(point: Point, distance: number): Point[] {
  const [left, top] = [Math.ceil(point[0] - distance), Math.ceil(point[1] - distance)];
  const [first, found] = [nearest(point), [] as Point[]];
  for (let x = left; x <= point[0] + distance; x++)
    for (let y = top; y <= point[1] + distance; y++)
      if ((x - point[0]) ** 2 + (y - point[1]) ** 2 <= distance ** 2 && !same([x, y], first))
        found.push([x, y]);
  return [first, ...found];
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
  from: Pick<Corner, 'index' | 'point'>,
  to: Pick<Corner, 'index' | 'point'>,
  tolerance: number,
): number | null {
  let sum = 0;
  for (let index = from.index; index <= to.index; index++) {
    const squared = squaredDistance(line[index] as Point, from.point, to.point);
    if (squared > tolerance * tolerance) return null;
    sum += squared;
  }
  return sum;
}

/** What a segment costs: a corner, and a little for every digit that its step is written with. */
function textLength(from: Point, to: Point): number {
  if (same(from, to)) return 0;
  return 1 + DIGIT * (`${to[0] - from[0]}`.length + `${to[1] - from[1]}`.length);
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
