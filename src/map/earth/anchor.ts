import { geoIdentity } from 'd3-geo';
import polylabel from 'polylabel';
import { projectedRings } from './projected-rings.ts';
import type { Rectangle } from './rectangle.ts';
import { type Ring, ringArea } from './ring.ts';

/** A point well inside a shape, and how far it is from the nearest edge. */
export interface Anchor {
  x: number;
  y: number;
  clearance: number;
}

// In grid steps: finer than any place is rounded to.
const PRECISION = 0.01;

/**
 * The point of a shape that is farthest from its edges (the pole of inaccessibility), within `box`, whose edges count.
 * It is looked for where the largest part of the shape in the box is, and outside every hole.
 * @returns null when no part of the shape is in the box.
 */
export function anchorOf(rings: readonly Ring[], { x, y, width, height }: Rectangle): Anchor | null {
  const boxed = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const coordinates = rings.map((ring) => ring.map((point) => [...point]));
  const seen = projectedRings(boxed, { type: 'Polygon', coordinates });
  if (seen.length === 0) return null;
  seen.sort((a, b) => ringArea(b) - ringArea(a)); // it looks within the bounds of the first
  const pole = polylabel(seen, PRECISION);
  return { x: pole[0], y: pole[1], clearance: pole.distance };
}
