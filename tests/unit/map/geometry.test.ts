import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Frame, frames } from '../../../src/map/earth/frame.ts';
import { anchors, mapGeometry } from '../../../src/map/earth/geometry.ts';
import { projectionOf } from '../../../src/map/earth/projection.ts';
import { inRings, type Ring, ringArea } from '../../../src/map/earth/ring.ts';
import type { Point } from '../../../src/map/earth/simplify.ts';
import { COUNTRIES } from './countries.ts';
import { distanceToRings } from './distance.ts';
import { atlasRings, drawnRings, parsePath } from './drawn.ts';

const geometry = mapGeometry(COUNTRIES);
const [main] = frames() as [Frame];

function ringsOf(id: string): Ring[] {
  return geometry.shapes
    .filter((shape) => shape.id === id && shape.frame === 'main')
    .flatMap(({ d }) => drawnRings(d));
}

function projected(longitude: number, latitude: number): Point {
  return projectionOf(main)([longitude, latitude]) as Point;
}

function half([ax, ay]: Point, [bx, by]: Point): Point {
  return [(ax + bx) / 2, (ay + by) / 2];
}

describe('borders, as drawn', () => {
  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.53, 44.6],
    ['Kerch', 36.43, 45.34],
    ['Yalta', 34.15, 44.52],
    ['Dzhankoi', 34.39, 45.71],
  ])('%s is in Ukraine', (_, longitude, latitude) => {
    const point = projected(longitude, latitude);
    expect(inRings(ringsOf('UKR'), point)).toBe(true);
    expect(inRings(ringsOf('RUS'), point)).toBe(false);
  });

  it('Donetsk, Luhansk and Kherson are in Ukraine, Rostov and Krasnodar in Russia', () => {
    for (const place of [
      [37.8, 48],
      [39.3, 48.57],
      [32.6, 46.65],
    ] as [number, number][])
      expect(inRings(ringsOf('UKR'), projected(...place))).toBe(true);
    for (const place of [
      [39.7, 47.24],
      [38.98, 45.04],
    ] as [number, number][])
      expect(inRings(ringsOf('RUS'), projected(...place))).toBe(true);
  });

  it('Kosovo has a shape of its own, with Pristina in it, not in Serbia', () => {
    const pristina = projected(21.17, 42.67);
    expect(inRings(ringsOf('XKX'), pristina)).toBe(true);
    expect(inRings(ringsOf('SRB'), pristina)).toBe(false);
  });

  it('Cyprus is one shape from Limassol to Kyrenia, without a line across', () => {
    expect(inRings(ringsOf('CYP'), projected(33.04, 34.8))).toBe(true);
    expect(inRings(ringsOf('CYP'), projected(33.32, 35.28))).toBe(true);
    expect(ringsOf('CYP')).toHaveLength(1);
  });

  it('Åland is in Finland, Kaliningrad in Russia, Northern Ireland in the United Kingdom', () => {
    expect(inRings(ringsOf('FIN'), projected(19.95, 60.22))).toBe(true);
    expect(inRings(ringsOf('RUS'), projected(20.9, 54.7))).toBe(true);
    expect(inRings(ringsOf('GBR'), projected(-6.6, 54.6))).toBe(true);
  });
});

describe('the frame', () => {
  it.each([
    ['Reykjavík', -21.9, 64.1],
    ['Baku', 49.9, 40.4],
    ['Valletta', 14.5, 35.9],
    ['Nicosia', 33.4, 35.2],
    ['Nordkapp', 25.8, 71.1],
    ['Lisbon', -9.1, 38.7],
  ])('shows %s, above the insets', (_, longitude, latitude) => {
    const [x, y] = projected(longitude, latitude);
    expect(x).toBeGreaterThan(8);
    expect(x).toBeLessThan(692);
    expect(y).toBeGreaterThan(8);
    expect(y).toBeLessThan(550);
  });
});

describe('every listed country', () => {
  it('has a place, and a shape or a marker', () => {
    for (const { id } of COUNTRIES) {
      const place = geometry.placeById.get(id);
      expect(place, id).toBeDefined();
      expect(place?.marker || geometry.shapes.some((shape) => shape.id === id), id).toBe(true);
    }
  });

  it('has its anchor inside its own drawn shape', () => {
    for (const { id, frame, d } of geometry.shapes) {
      const place = geometry.placeById.get(id);
      if (place?.frame === frame) expect(inRings(drawnRings(d), [place.x, place.y]), id).toBe(true);
    }
  });

  it('is named in an error, with the remedy, where it can be drawn nowhere', () => {
    const listed = [...COUNTRIES, { id: 'IND' }, { id: 'CHN' }];
    expect(() => mapGeometry(listed)).toThrow(/CHN, IND[\s\S]*marker: true[\s\S]*countries\.yaml/);
  });

  it('gets a place in the "Elsewhere" box with a marker', () => {
    const listed = [...COUNTRIES, { id: 'IND', marker: true }, { id: 'CHN', marker: true }];
    expect(mapGeometry(listed).placeById.get('IND')).toMatchObject({ frame: 'elsewhere', marker: true });
    expect(anchors(listed).get('CHN')?.y).not.toBe(anchors(listed).get('IND')?.y);
  });

  it('is computed once per list, in any order', () => {
    expect(mapGeometry([...COUNTRIES].reverse())).toBe(geometry);
  });
});

describe('drawn lines', () => {
  // The picture is 700 map units wide, so a map unit is a pixel of a picture of 700 px.
  const HALF_A_PIXEL = 0.5;
  // In square pixels: islands smaller than this are left out on purpose (a few of them kept, so compared with care).
  const COMPARED = { main: 9, inset: 15 };

  function* compared(): Generator<{ id: string; atlas: Ring[]; drawn: Ring[] }> {
    for (const frame of frames()) {
      const smallest = frame.id === 'main' ? COMPARED.main : COMPARED.inset;
      for (const { id, d } of geometry.shapes.filter((shape) => shape.frame === frame.id)) {
        const drawn = drawnRings(d);
        const atlas = atlasRings(frame, id).filter((ring) => ringArea(ring) > smallest);
        if (atlas.length > 0) yield { id, atlas, drawn };
      }
    }
  }

  it('pass within half a pixel of every point of the atlas, at 700 px', { timeout: 60_000 }, () => {
    for (const { id, atlas, drawn } of compared()) {
      const worst = Math.max(...atlas.flat().map((point) => distanceToRings(point, drawn)));
      expect(worst, id).toBeLessThanOrEqual(HALF_A_PIXEL);
    }
  });

  it('stray from the atlas nowhere by more than half a pixel, at their corners and half-way', {
    timeout: 60_000,
  }, () => {
    for (const frame of frames()) {
      for (const { id, d } of geometry.shapes.filter((shape) => shape.frame === frame.id)) {
        const atlas = atlasRings(frame, id);
        const points = drawnRings(d).flatMap((ring) =>
          ring.slice(1).flatMap((end, index) => [end, half(ring[index] ?? end, end)]),
        );
        const worst = Math.max(...points.map((point) => distanceToRings(point, atlas)));
        expect(worst, id).toBeLessThanOrEqual(HALF_A_PIXEL);
      }
    }
  });

  it('are closed, and no line is drawn by more than two neighbours', () => {
    for (const { id: frameId } of frames()) {
      const shapes = geometry.shapes.filter(({ frame }) => frame === frameId);
      const ownersByLine = new Map<string, Set<string>>();
      for (const { id, d } of [...shapes, { id: 'other land', d: geometry.landByFrame.get(frameId) ?? '' }]) {
        for (const ring of parsePath(d)) {
          expect(ring.length).toBeGreaterThan(3);
          expect(ring.at(-1)).toEqual(ring[0]);
          for (const [index, end] of ring.slice(1).entries()) {
            const line = [`${ring[index]}`, `${end}`].sort().join(' ');
            ownersByLine.set(line, (ownersByLine.get(line) ?? new Set()).add(id));
          }
        }
      }
      for (const [line, owners] of ownersByLine)
        expect(owners.size, `${line} of ${[...owners]}`).toBeLessThanOrEqual(2);
    }
  });

  it('leave no gap inside Europe: every point of a fine grid on the mainland is in exactly one country', () => {
    const countries = geometry.shapes.filter(({ frame }) => frame === 'main').map(({ d }) => drawnRings(d));
    // From Germany to Ukraine, by way of Poland, Czechia, Slovakia, Hungary and Romania; no sea, no lakes.
    for (let x = 262; x <= 420; x += 1.3) {
      for (let y = 305; y <= 385; y += 1.3) {
        expect(countries.filter((rings) => inRings(rings, [x, y])).length, `${x},${y}`).toBe(1);
      }
    }
  });

  it.each([
    ['POL', 'DEU'],
    ['POL', 'UKR'],
    ['UKR', 'RUS'],
    ['FRA', 'ESP'],
    ['SRB', 'XKX'],
    ['NOR', 'SWE'],
  ])('%s and %s share theirs', (a, b) => {
    const points = new Set(ringsOf(a).flat().map(String));
    expect(
      ringsOf(b)
        .flat()
        .filter((point) => points.has(String(point))).length,
    ).toBeGreaterThan(3);
  });

  it('of a whole picture are at most 10 KB of path data, compressed', () => {
    const paths = [...geometry.shapes.map(({ d }) => d), ...geometry.landByFrame.values()].join('\n');
    expect(gzipSync(paths, { level: 9 }).length).toBeLessThanOrEqual(10 * 1024);
  });
});
