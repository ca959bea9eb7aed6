import { type GeoStreamWrapper, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';

/** The rings of an area as d3 draws them: projected, cut where the projection clips, each closed by its first point. */
export function projectedRings(
  projection: GeoStreamWrapper,
  area: Polygon | MultiPolygon,
): [number, number][][] {
  const rings: [number, number][][] = [];
  geoPath(projection, {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: () => {
      const ring = rings.at(-1);
      if (ring?.[0]) ring.push(ring[0]);
    },
    beginPath: () => undefined,
    arc: () => undefined,
  })(area);
  return rings;
}
