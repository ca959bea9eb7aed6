import type { Point } from '../../map/earth/simplify.ts';

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

interface Rectangle {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** How far a point is from the nearest of a segment. */
export function fromSegment([[x1, y1], [x2, y2]]: Segment, [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
  const near = Math.min(1, Math.max(0, part));
  return Math.hypot(x - x1 - near * dx, y - y1 - near * dy);
}

/** Whether two segments meet; such that only touch at an end do not. */
export function crossesLine([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a segment comes nearer to a rectangle about its middle than `gap`. */
export function crosses(segment: Segment, { x, y, halfWidth, halfHeight }: Rectangle, gap: number): boolean {
  const [left, right] = [x - halfWidth - gap, x + halfWidth + gap];
  const [top, bottom] = [y - halfHeight - gap, y + halfHeight + gap];
  const isInside = ([px, py]: Point) => px > left && px < right && py > top && py < bottom;
  const sides: Segment[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
  ];
  return segment.some(isInside) || sides.some((diagonal) => crossesLine(segment, diagonal));
}

/** On which side of the line from a to b a point is: above zero, below it, or 0 on the line. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
