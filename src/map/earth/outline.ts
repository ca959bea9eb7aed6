import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { atlasShapes } from './atlas.ts';
import { inOneDirection } from './direction.ts';
import type { Frame } from './frame.ts';
import { projectedRings } from './projected-rings.ts';
import { projectionOf } from './projection.ts';
import { type Ring, ringArea } from './ring.ts';
import { type Point, simplifyLine } from './simplify.ts';

// Points are first rounded this much finer than the grid, so that neighbours' points are equal and found to be shared.
const FINE = 40;

// Among codes of countries: all land that is none of theirs.
const REST = 'rest';

interface Named {
  id: string;
}

/** What one frame draws: rings on the grid, so ready for `ringsToPath`. */
export interface Outlines {
  /** Per listed country; a country that is not in the frame, or smaller than a grid step, is missing. */
  ringsById: ReadonlyMap<string, readonly Ring[]>;
  /** All the rest, merged. */
  land: readonly Ring[];
}

/**
 * The land in a frame, projected, clipped, rounded to the grid, then simplified border by border: a border is one
 * line, simplified once, whoever its neighbours are, so two countries neither gap nor overlap.
 */
export function outlines(frame: Frame, ids: ReadonlySet<string>): Outlines {
  const features = atlasShapes().flatMap(({ id, geometry }) => {
    const coordinates = projected(frame, geometry);
    return coordinates.length > 0 ? [planar(id, coordinates)] : [];
  });
  const collection: FeatureCollection<MultiPolygon, Named> = { type: 'FeatureCollection', features };
  const meshed = topology({ shapes: collection }) as Topology<{ shapes: GeometryCollection<Named> }>;
  meshed.arcs = meshed.arcs.map((arc) =>
    simplifyLine(coarse(arc), frame.tolerance, frame.small).map(([x, y]) => [x, y]),
  );
  const smallest = frame.smallest * frame.grid ** 2;
  const { geometries } = meshed.objects.shapes;
  const ringsById = new Map<string, readonly Ring[]>();
  for (const geometry of geometries) {
    const id = idOf(geometry);
    if (!ids.has(id)) continue;
    const rings = drawable(merged(meshed, [geometry]), smallest, true);
    if (rings.length > 0) ringsById.set(id, rings);
  }
  const rest = geometries.filter((geometry) => !ids.has(idOf(geometry)));
  const land = drawable(merged(meshed, rest), smallest, false);
  if (!frame.small) return { ringsById, land };
  const { [REST]: turned = land, ...countries } = Object.fromEntries(
    inOneDirection(new Map([...ringsById, [REST, land]])),
  );
  return { ringsById: new Map(Object.entries(countries)), land: turned };
}

function merged(meshed: Topology, geometries: readonly object[]): Position[][][] {
  return merge(meshed, geometries as Parameters<typeof merge>[1]).coordinates;
}

/** The rings of a geometry as d3 draws them in a frame, clipped, not simplified, on the fine grid. */
function projected(frame: Frame, geometry: MultiPolygon): Position[][][] {
  const projection = projectionOf(frame);
  return geometry.coordinates.flatMap((polygon) => {
    const rings = projectedRings(projection, { type: 'Polygon', coordinates: polygon });
    const kept = rings
      .map((ring) => withoutRepeats(ring.map((point) => snap(point, frame))))
      .filter((ring) => ring.length > 3);
    return kept.length > 0 ? [kept] : [];
  });
}

function snap([x, y]: Point, { grid }: Frame): Position {
  return [Math.round(x * grid * FINE), Math.round(y * grid * FINE)];
}

function coarse(arc: readonly Position[]): Point[] {
  return arc.map(([x = 0, y = 0]) => [x / FINE, y / FINE]);
}

function withoutRepeats(ring: Position[]): Position[] {
  return ring.filter(
    ([x, y], index) => index === 0 || x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1],
  );
}

function idOf({ properties }: { properties?: object }): string {
  return (properties as Named).id;
}

function planar(id: string, coordinates: Position[][][]): Feature<MultiPolygon, { id: string }> {
  return { type: 'Feature', properties: { id }, geometry: { type: 'MultiPolygon', coordinates } };
}

function drawable(polygons: Position[][][], smallest: number, keepLargest: boolean): Ring[] {
  const rings = polygons.flatMap((polygon) => polygon.map((ring) => withoutRepeats(ring) as unknown as Ring));
  const largest = Math.max(0, ...rings.map(ringArea));
  return rings.filter((ring) => {
    const area = ringArea(ring);
    return ring.length > 3 && (area >= smallest || (keepLargest && area > 0 && area === largest));
  });
}
