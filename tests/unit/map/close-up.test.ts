/** The finer lines of a part of Europe: as near to the atlas's on the screen as those of the whole are, and with the same borders. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { closeUp } from '../../../src/map/drawing/close-up.ts';
import { closeFrame, type Frame, frames } from '../../../src/map/earth/frame.ts';
import { projectionOf } from '../../../src/map/earth/projection.ts';
import { inRings, type Ring, ringArea } from '../../../src/map/earth/ring.ts';
import type { Point } from '../../../src/map/earth/simplify.ts';
import { NEAR_VIEWS, viewWindow, zoomOf } from '../../../src/map/earth/view.ts';
import { COUNTRIES } from './countries.ts';
import { distanceToRings } from './distance.ts';
import { atlasRings, parsePath } from './drawn.ts';

const [main] = frames() as [Frame];
const HALF_A_PIXEL = 0.5;
/** Of the smallest island that is drawn: a few of those are kept that are smaller in the atlas, and the other way about. */
const COMPARED = 2;
const MOST_BYTES = 10 * 1024;

describe.each(NEAR_VIEWS)('%s', (view) => {
  const lines = closeUp(COUNTRIES, view);
  const scale = Number(/^scale\(([\d.]+)\)$/u.exec(lines.transform)?.[1]);
  const shapes = new Map(Object.entries(lines.shapes).map(([id, d]) => [id, ringsOf(d)]));
  const { x: left, y: top, width, height } = viewWindow(view);

  function ringsOf(d: string): Ring[] {
    return parsePath(d).map((ring) => ring.map(([x, y]): Point => [x * scale, y * scale]));
  }

  /** `beside`: the part of the side that is shown at the left and the right of it as well, as in embeds. */
  function isShown([x, y]: Point, beside = 0): boolean {
    const air = beside * width;
    return x > left - air && x < left + width + air && y > top && y < top + height;
  }

  function owners(longitude: number, latitude: number): string[] {
    const point = projectionOf(main)([longitude, latitude]) as Point;
    expect(isShown(point, 0.1), `${longitude},${latitude}`).toBe(true);
    return [...shapes].filter(([, rings]) => inRings(rings, point)).map(([id]) => id);
  }

  test('passes within half a pixel of every point of the atlas, at 700 px', { timeout: 60_000 }, () => {
    const most = HALF_A_PIXEL / zoomOf(view);
    for (const { id } of COUNTRIES) {
      const points = atlasRings(main, id)
        .filter((ring) => ringArea(ring) > COMPARED * closeFrame(view, 1).smallest)
        .flat()
        .filter((point) => isShown(point));
      if (points.length === 0) continue;
      const worst = Math.max(...points.map((point) => distanceToRings(point, shapes.get(id) ?? [])));
      expect(worst, id).toBeLessThanOrEqual(most);
    }
  });

  test('has land at every point in one country at most', () => {
    for (let x = left + 1; x < left + width; x += width / 60)
      for (let y = top + 1; y < top + height; y += height / 60) {
        const found = [...shapes].filter(([, rings]) => inRings(rings, [x, y])).map(([id]) => id);
        expect(found.length, `${x},${y}: ${found}`).toBeLessThanOrEqual(1);
      }
  });

  test.each(
    (
      [
        ['XKX', 'Pristina', 21.17, 42.67, ['balkans', 'central']],
        ['UKR', 'Odesa', 30.72, 46.48, ['balkans', 'central']],
        ['UKR', 'Tarkhankut, in Crimea', 32.6, 45.4, ['balkans', 'central']],
        ['MDA', 'Tiraspol', 29.6, 46.84, ['balkans', 'central']],
        ['RUS', 'Kaliningrad', 20.9, 54.7, ['nordic-baltic', 'central']],
        ['FIN', 'Mariehamn', 19.95, 60.22, ['nordic-baltic']],
        ['EST', 'Tartu', 26.7, 58.38, ['nordic-baltic']],
      ] as const
    ).filter(([, , , , views]) => (views as readonly string[]).includes(view)),
  )('%s has %s', (id, _place, longitude, latitude) => {
    expect(owners(longitude, latitude)).toEqual([id]);
  });

  test('is at most 10 KB, compressed', () => {
    expect(gzipSync(JSON.stringify(lines), { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});

test('inside the mainland there is no gap: every point of a fine grid is in exactly one country', () => {
  const { shapes, transform } = closeUp(COUNTRIES, 'central');
  const scale = Number(/[\d.]+/u.exec(transform)?.[0]);
  const countries = Object.values(shapes).map((d) =>
    parsePath(d).map((ring) => ring.map(([x, y]): Point => [x * scale, y * scale])),
  );
  for (let x = 262; x <= 420; x += 1.3)
    for (let y = 305; y <= 385; y += 1.3)
      expect(countries.filter((rings) => inRings(rings, [x, y])).length, `${x},${y}`).toBe(1);
});
