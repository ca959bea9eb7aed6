/** A rectangle in map units; the whole picture of land and sea is 700 × 700 of them, the origin top left. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle as a `viewBox`. */
export function boxOf({ x, y, width, height }: Rectangle): string {
  return `${x} ${y} ${width} ${height}`;
}
