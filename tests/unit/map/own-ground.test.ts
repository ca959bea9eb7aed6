/** A sign stands on the ground of the country whose answer it is about, in the whole picture and in that of Europe alone. */
import { describe, expect, it } from 'vitest';
import { frames, type Sheet } from '../../../src/map/earth/frame.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { inRings } from '../../../src/map/earth/ring.ts';
import { COUNTRIES } from './countries.ts';
import { parsePath } from './drawn.ts';

/** Half of the sign at 700 px, in map units: its lines without a halo. */
const SIGN = { width: 4, height: 6.5 };
/** Map units to an edge in which no sign fits. */
const SMALL = 7;

describe.each(['world', 'europe'] satisfies Sheet[])('%s', (sheet) => {
  const { shapes, placeById } = mapGeometry(COUNTRIES, sheet);
  const gridOf = (id: string) => frames(sheet).find((frame) => frame.id === id)?.grid ?? 1;
  const drawn = shapes.map(({ id, frame, d }) => ({ id, frame, grid: gridOf(frame), rings: parsePath(d) }));
  const ownersAt = (frame: string, x: number, y: number) =>
    drawn
      .filter((shape) => shape.frame === frame && inRings(shape.rings, [x * shape.grid, y * shape.grid]))
      .map(({ id }) => id);

  it.each(drawn.map(({ id }) => id))('%s has its sign on its own ground, and on no neighbour’s', (id) => {
    const place = placeById.get(id);
    if (!place) throw new Error(id);
    expect(ownersAt(place.frame, place.x, place.y)).toContain(id);
    if (place.marker || place.clearance < SMALL) return; // a circle in its own colour is under it, or the edge leaves a corner
    const corners = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));
    const under = corners.flatMap(([right, down]) =>
      ownersAt(place.frame, place.x + right * SIGN.width, place.y + down * SIGN.height),
    );
    expect(under.filter((owner) => owner !== id)).toEqual([]);
  });
});
