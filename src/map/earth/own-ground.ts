import type { Rectangle } from './rectangle.ts';
import { inRings, type Ring } from './ring.ts';
import type { Point } from './simplify.ts';

/**
 * Half of a sign with its halo, in map units at 700 px. On a phone a sign is twice as large: to clear that, too, would move places
 * that names and arrow keys go by, Spain and Georgia among them.
 */
const SIGN = { width: 5, height: 7.5 };
/** In map units: from point to point of a shape, and how many of them are looked at across a sign. */
const STEP = 2;
const ACROSS = [-1, -0.5, 0, 0.5, 1] as const;

type Bounded = Rectangle & { rings: readonly Ring[] };

/**
 * The point of a shape where a sign covers least of other countries, and then the one nearest to `place`, in map units. `grid`: the
 * steps of the rings in one of them. `place` itself where a sign there covers none.
 */
export function ownGround(
  place: Point,
  {
    own,
    others,
    seen,
    grid,
  }: { own: readonly Ring[]; others: readonly (readonly Ring[])[]; seen: Rectangle; grid: number },
): Point {
  const box = boundsOf(own, grid);
  const near = others.map((rings) => boundsOf(rings, grid)).filter((other) => meets(other, box));
  const covered = ([x, y]: Point) => {
    const { width, height } = SIGN;
    const sign = { x: x - width, y: y - height, width: 2 * width, height: 2 * height };
    const under = near.filter((other) => meets(other, sign));
    const points = ACROSS.flatMap((right) =>
      ACROSS.map((down): Point => [x + right * width, y + down * height]),
    );
    return points.filter((point) => under.some(({ rings }) => isIn(rings, point, grid))).length;
  };
  let best = { point: place, covered: covered(place), far: 0 };
  if (best.covered === 0) return place;
  for (
    let x = Math.ceil(Math.max(box.x, seen.x));
    x < Math.min(box.x + box.width, seen.x + seen.width);
    x += STEP
  )
    for (
      let y = Math.ceil(Math.max(box.y, seen.y));
      y < Math.min(box.y + box.height, seen.y + seen.height);
      y += STEP
    ) {
      if (!isWellIn(own, [x, y], grid)) continue;
      const found = {
        point: [x, y] as Point,
        covered: covered([x, y]),
        far: Math.hypot(x - place[0], y - place[1]),
      };
      if (found.covered < best.covered || (found.covered === best.covered && found.far < best.far))
        best = found;
    }
  return best.point;
}

/** Not only on an edge, or on a spit of land. */
function isWellIn(rings: readonly Ring[], [x, y]: Point, grid: number): boolean {
  return [-STEP, 0, STEP].every((right) =>
    [-STEP, 0, STEP].every((down) => isIn(rings, [x + right, y + down], grid)),
  );
}

function isIn(rings: readonly Ring[], [x, y]: Point, grid: number): boolean {
  return inRings(rings, [x * grid, y * grid]);
}

function boundsOf(rings: readonly Ring[], grid: number): Bounded {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => (point[axis] ?? 0) / grid)) as [
    number[],
    number[],
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { rings, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function meets(a: Rectangle, b: Rectangle): boolean {
  const margin = SIGN.height;
  return (
    a.x - margin < b.x + b.width &&
    b.x - margin < a.x + a.width &&
    a.y - margin < b.y + b.height &&
    b.y - margin < a.y + a.height
  );
}
