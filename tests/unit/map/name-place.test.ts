/** A name on the map stands inside its country, and neither on the sign nor on the circle of a small state. */
import { expect, it } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { namePlace } from '../../../src/map/drawing/name-place.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { inRings } from '../../../src/map/earth/ring.ts';
import type { Point } from '../../../src/map/earth/simplify.ts';
import { drawnRings } from './drawn.ts';

const { countries } = getRecord();
const { placeById, shapes } = mapGeometry(countries);
// Half a letter of the site’s sans at 700 px, where "United States" was measured to be 54.5 wide.
const HALF_LETTER = 2.1;

function placed(signed: boolean) {
  return countries.flatMap(({ id, name }) => {
    const place = placeById.get(id);
    const found = place && namePlace(name, { place, signed, scale: 1, others: [] });
    return found ? [{ id, name, place, found }] : [];
  });
}

it.each([false, true])('with a sign or without (%s) it is inside the shape', (signed) => {
  const names = placed(signed);
  expect(names.length).toBeGreaterThan(15);
  for (const { id, name, place, found } of names) {
    const rings = shapes
      .filter((shape) => shape.id === id && shape.frame === place.frame)
      .flatMap(({ d }) => drawnRings(d));
    const half = name.length * HALF_LETTER;
    for (const x of [found.x - half, found.x, found.x + half]) {
      const middle: Point = [x, found.y];
      expect(inRings(rings, middle), name).toBe(true);
    }
  }
});

it('with a sign it leaves the sign free', () => {
  for (const { name, place, found } of placed(true)) {
    const aside = Math.abs(found.x - place.x) - name.length * HALF_LETTER;
    expect(aside > 5.5 || Math.abs(found.y - place.y) >= 9.5, name).toBe(true);
  }
});

it('leaves the circle of a small state free, or has no place', () => {
  const italy = placeById.get('ITA');
  if (!italy) throw new Error('Italy is on the map');
  const circle = { ...italy, id: 'SMR', lines: [] };
  const found = namePlace('Italy', { place: italy, signed: false, scale: 1, others: [circle] });
  expect(found && Math.abs(found.y - italy.y) < 9 && Math.abs(found.x - italy.x) < 14).toBe(false);
});

it('hangs over the sea, not over a neighbour’s land', () => {
  const [portugal, spain] = [placeById.get('PRT'), placeById.get('ESP')];
  if (!portugal || !spain) throw new Error('both are on the map');
  const room = { place: portugal, signed: true, scale: 1, others: [], inside: 0.4, foreign: spain.lines };
  const found = namePlace('Portugal', room);
  const half = 'Portugal'.length * HALF_LETTER;
  const rings = shapes.filter(({ id }) => id === 'ESP').flatMap(({ d }) => drawnRings(d));
  for (const x of [-half, 0, half])
    for (const y of [-3, 0, 3]) {
      const point: Point = [(found?.x ?? 0) + x, (found?.y ?? 0) + y];
      expect(inRings(rings, point), point.join()).toBe(false);
    }
});
