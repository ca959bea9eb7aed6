/** The map file by RFC 7946: what a GIS would stumble over. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { expect, test } from 'vitest';
import { DIST } from './dist.ts';
import { readJson, readTable } from './tables.ts';

type Country = Feature<MultiPolygon | Point, Record<string, unknown>>;

const collection = readJson<FeatureCollection>('positions.geojson');
const features = collection.features as Country[];
const polygons = features.flatMap(({ id, geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.map((rings) => ({ id, rings })) : [],
);

function pointsOf({ geometry }: Country): Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(2);
}

/** Twice the area, positive when counterclockwise. */
function turn(ring: Position[]): number {
  return pairs(ring).reduce((sum, [a, b]) => sum + (at(a, 0) * at(b, 1) - at(b, 0) * at(a, 1)), 0);
}

function pairs(ring: Position[]): [Position, Position][] {
  return ring.slice(1).map((point, index) => [ring[index] as Position, point]);
}

function at(point: Position, axis: number): number {
  return point[axis] ?? Number.NaN;
}

function side(a: Position, b: Position, c: Position): number {
  return Math.sign(
    (at(b, 0) - at(a, 0)) * (at(c, 1) - at(a, 1)) - (at(b, 1) - at(a, 1)) * (at(c, 0) - at(a, 0)),
  );
}

function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The even-odd rule on the plane of degrees, as most GIS programs do it. */
function contains({ geometry }: Country, [x, y]: [number, number]): boolean {
  const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  const crossed = rings
    .flatMap(pairs)
    .filter(
      ([a, b]) =>
        at(a, 1) > y !== at(b, 1) > y &&
        x < ((at(b, 0) - at(a, 0)) * (y - at(a, 1))) / (at(b, 1) - at(a, 1)) + at(a, 0),
    );
  return crossed.length % 2 === 1;
}

test('is a feature collection without crs, with one feature for each row of positions.csv', () => {
  expect(Object.keys(collection).sort()).toEqual(['features', 'type']);
  expect(features.map(({ id }) => id)).toEqual(readTable('positions').map(({ country }) => country));
  expect(features.map(({ properties }) => properties.headline)).toEqual(
    readTable('positions').map(({ headline }) => headline),
  );
});

test('is at most 400 KB, with longitude first and five decimals at most', () => {
  expect(statSync(join(DIST, 'data/positions.geojson')).size).toBeLessThanOrEqual(400_000);
  const points = features.flatMap(pointsOf);
  expect(points.filter((point) => Math.abs(at(point, 0)) > 180 || Math.abs(at(point, 1)) > 90)).toEqual([]);
  expect(points.flat().filter((degrees) => !/^-?\d+(\.\d{1,5})?$/.test(String(degrees)))).toEqual([]);
});

test('rings are closed, outer ones counterclockwise, holes clockwise', () => {
  const faults = polygons.flatMap(({ id, rings }) =>
    rings.flatMap((ring, index) =>
      ring.length >= 4 && String(ring[0]) === String(ring.at(-1)) && turn(ring) > 0 === (index === 0)
        ? []
        : [id],
    ),
  );
  expect(polygons.length).toBeGreaterThan(features.length);
  expect(faults).toEqual([]);
});

test('no ring crosses itself or the antimeridian', () => {
  const crossing = polygons.flatMap(({ id, rings }) =>
    rings.flatMap((ring) => {
      const sides = pairs(ring);
      const knot = sides.some((one, index) => sides.slice(index + 2).some((other) => cross(one, other)));
      const jump = sides.some(([a, b]) => Math.abs(at(a, 0) - at(b, 0)) > 180);
      return knot || jump ? [`${id} ${ring[0]}`] : [];
    }),
  );
  expect(crossing).toEqual([]);
});

test.for([
  ['Simferopol', [34.1, 44.95], 'UKR'],
  ['Sevastopol', [33.55, 44.58], 'UKR'],
  ['Kyiv', [30.52, 50.45], 'UKR'],
  ['Kaliningrad', [20.5, 54.7], 'RUS'],
  ['Chukotka, short of the antimeridian', [176, 66.5], 'RUS'],
  ['Chukotka, beyond the antimeridian', [-174, 66.6], 'RUS'],
  ['Pristina', [21.16, 42.66], 'XKX'],
  ['San Marino', [12.45, 43.94], 'SMR'],
  ['Warsaw', [21.01, 52.23], 'POL'],
] as const)('%s is in %s', ([, [x, y], country]) => {
  expect(features.filter((feature) => contains(feature, [x, y])).map(({ id }) => id)).toEqual([country]);
});

test('the rings are those of the land on the sphere too, once wound as D3 asks', () => {
  const ukraine = features.find(({ id }) => id === 'UKR');
  if (ukraine?.geometry.type !== 'MultiPolygon') throw new Error('Ukraine has no area');
  const coordinates = ukraine.geometry.coordinates.map((rings) => rings.map((ring) => [...ring].reverse()));
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates };
  expect([geoContains(area, [34.1, 44.95]), geoContains(area, [37.6, 55.75])]).toEqual([true, false]);
});
