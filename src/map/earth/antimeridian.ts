import { geoEquirectangular } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { projectedRings } from './projected-rings.ts';
import { inRings, type Ring } from './ring.ts';

/** The polygons of a geometry, those that cross the antimeridian cut in two there (RFC 7946, 3.1.9). */
export function cutAtAntimeridian(geometry: MultiPolygon): Position[][][] {
  return geometry.coordinates.flatMap((polygon) => (polygon.some(crosses) ? cut(polygon) : [polygon]));
}

function crosses(ring: readonly Position[]): boolean {
  return ring.some(([x = 0], index) => index > 0 && Math.abs(x - (ring[index - 1]?.[0] ?? x)) > 180);
}

/** D3 clips at the antimeridian for every projection of this kind; this one draws degrees, south up. */
function cut(polygon: Position[][]): Position[][][] {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);
  const rings: Position[][] = projectedRings(projection, { type: 'Polygon', coordinates: polygon });
  const outers = rings.filter((ring) => !rings.some((other) => other !== ring && contains(other, ring)));
  return outers.map((outer) => [outer, ...rings.filter((ring) => ring !== outer && contains(outer, ring))]);
}

function contains(ring: Position[], other: Position[]): boolean {
  const [x = 0, y = 0] = other[0] ?? [];
  return inRings([ring as unknown as Ring], [x, y]);
}
