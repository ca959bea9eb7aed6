import { expect, it } from 'vitest';
import type { PictureCountry } from '../../../src/map/drawing/picture.ts';
import { mapShapes, smallMap } from '../../../src/map/drawing/small-map.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';

const COUNTRIES: readonly PictureCountry[] = [
  { id: 'POL', name: 'Poland', paint: ['support-no'] },
  { id: 'SVK', name: 'Slovakia', paint: ['open', 'declined'], marks: ['doubtful'] },
  { id: 'LUX', name: 'Luxembourg', paint: ['open'], marker: true },
  { id: 'CAN', name: 'Canada', paint: ['open'] },
];

const MAP = smallMap({
  shapesPrefix: 'shape',
  patternPrefix: 'scenes',
  description: 'One "open"',
  view: 'central',
  countries: COUNTRIES,
  highlight: ['POL'],
});

it('draws with shapes that the page has, and repeats none', () => {
  const shapes = mapShapes(COUNTRIES, 'shape');
  const used = [...MAP.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(3);
  const inPicture = ['scenes-sign'];
  for (const id of used.filter((one) => !inPicture.includes(one ?? '')))
    expect(shapes).toContain(`id="${id}"`);
  expect(MAP).not.toContain(' d="');
});

it('paints each country by itself, the outlined last, over its neighbours', () => {
  expect(MAP).toMatch(/href="#shape-SVK" data-category="conflicting" fill="url\(#scenes-open-declined\)"/u);
  expect(MAP).toMatch(/href="#shape-POL" data-category="support-no" data-highlight=""\/><\/g><\/g>/u);
});

it('signs what may no longer hold, and nothing else', () => {
  expect(MAP.match(/#scenes-sign/gu)).toHaveLength(1);
});

it('has a circle for a country too small to see, and none for one beyond its edge', () => {
  expect(MAP.match(/<circle/gu)).toHaveLength(1);
  expect(MAP).not.toContain('shape-CAN');
});

it('draws shapes and circles on one scale', () => {
  const { x = 0, y = 0 } = mapGeometry(COUNTRIES, 'europe').placeById.get('LUX') ?? {};
  expect(MAP).toContain(`translate(${x} ${y})`);
  expect(MAP).toMatch(/<g transform="scale\(0\.\d+\)"><use href="#shape-land"\/>\s*<g class="map-shapes">/u);
});

it('escapes its text alternative', () => {
  expect(MAP).toContain('aria-label="One &quot;open&quot;"');
});
