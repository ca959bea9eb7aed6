import type { FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology } from 'topojson-specification';
import { cutAtAntimeridian } from './antimeridian.ts';
import { atlasShapes } from './atlas.ts';

// A corner whose triangle with its neighbours is smaller goes: 30 square kilometres, in steradians.
const SMALLEST_TRIANGLE = 30 / 6371 ** 2;
// In square degrees.
const SMALLEST_ISLAND = 0.02;
// A country of fewer square degrees keeps every corner: Monaco has none to lose.
const SMALL_COUNTRY = 1;
// 0.001 degree is about 100 m, finer than the atlas is drawn.
const DECIMALS = 3;

type Shapes = { shapes: GeometryCollection<{ id: string }> };
type WeightedPoint = [longitude: number, latitude: number, weight: number];

/**
 * The areas of countries as RFC 7946 asks: longitude and latitude in degrees (WGS 84), cut at the antimeridian,
 * outer rings counterclockwise. A border is simplified once for both neighbours. By ISO3, in the atlas's order.
 * The Vatican, which the atlas has without extent, is a point.
 */
export function countryAreas(ids: ReadonlySet<string>): Map<string, MultiPolygon | Point> {
  const listed = atlasShapes()
    .filter(({ id }) => ids.has(id))
    .map(({ id, geometry }) =>
      area(
        id,
        cutAtAntimeridian(geometry).map((polygon) => polygon.map(rounded)),
      ),
    );
  const collection: FeatureCollection<MultiPolygon, { id: string }> = {
    type: 'FeatureCollection',
    features: listed.map(({ id, small, polygons }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'MultiPolygon', coordinates: small ? polygons : polygons.filter(isWorthDrawing) },
    })),
  };
  const weighted = presimplify(
    topology({ shapes: collection }) as unknown as Topology<Shapes>,
    sphericalTriangleArea,
  );
  keepCorners(weighted, new Set(listed.filter(({ small }) => small).map(({ id }) => id)));
  const simple = simplify(weighted, SMALLEST_TRIANGLE) as unknown as Topology<Shapes>;
  return new Map(
    simple.objects.shapes.geometries.map((geometry) => {
      const { coordinates } = feature(simple, geometry as MultiPolygonArcs).geometry;
      return [idOf(geometry), areaOrPoint(coordinates)];
    }),
  );
}

function areaOrPoint(polygons: Position[][][]): MultiPolygon | Point {
  const wide = polygons
    .filter(([outer = []]) => signedArea(outer) !== 0)
    .map((polygon) => wound(polygon.filter((ring) => signedArea(ring) !== 0)));
  if (wide.length > 0) return { type: 'MultiPolygon', coordinates: wide };
  return { type: 'Point', coordinates: polygons[0]?.[0]?.[0] ?? [] };
}

function area(id: string, polygons: Position[][][]) {
  const size = polygons.reduce((sum, [outer = []]) => sum + Math.abs(signedArea(outer)), 0);
  return { id, polygons, small: size < SMALL_COUNTRY };
}

function isWorthDrawing([outer = []]: Position[][]): boolean {
  return Math.abs(signedArea(outer)) >= SMALLEST_ISLAND;
}

function keepCorners(weighted: Topology<Shapes>, small: ReadonlySet<string>): void {
  for (const geometry of weighted.objects.shapes.geometries) {
    if (!small.has(idOf(geometry))) continue;
    for (const arc of (geometry as MultiPolygonArcs).arcs.flat(2)) {
      const points = weighted.arcs[arc < 0 ? ~arc : arc] as unknown as WeightedPoint[];
      for (const point of points) point[2] = Number.POSITIVE_INFINITY;
    }
  }
}

/** RFC 7946, 3.1.6: outer rings counterclockwise, holes clockwise. */
function wound(polygon: Position[][]): Position[][] {
  return polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}

/** Positive for a counterclockwise ring, in square degrees. */
function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

function rounded(ring: readonly Position[]): Position[] {
  const points = ring.map((point) => point.map((degrees) => Number(degrees.toFixed(DECIMALS))));
  return points.filter((point, index) => index === 0 || point.join() !== points[index - 1]?.join());
}

function idOf({ properties }: { properties?: object }): string {
  return (properties as { id: string }).id;
}
