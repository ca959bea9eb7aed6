/** The small map of a country's page shows it whole, as far as Europe is drawn, with neighbours about it. */
import { describe, expect, test } from 'vitest';
import { around, isWithin } from '../../../src/map/earth/around.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { EUROPE } from '../../../src/map/earth/view.ts';
import { full } from '../browser/map-record.ts';

const { placeById } = mapGeometry(full.countries, 'europe');
const european = full.countries.filter(({ id }) => placeById.get(id)?.frame === 'main');

describe.each(european.map(({ id }) => [id]))('%s', (id) => {
  const shown = around(full.countries, id);
  const window = shown?.window ?? { x: 0, y: 0, width: 0, height: 0 };

  test('is in it, with at least three others, and nothing is in it that is not drawn', () => {
    const seen = full.countries.filter((country) => {
      const place = placeById.get(country.id);
      return place?.frame === 'main' && isWithin(window, place);
    });
    expect(seen.map((country) => country.id)).toContain(id);
    expect(seen.length).toBeGreaterThanOrEqual(id === 'ISL' ? 1 : 4);
    expect(window.x).toBeGreaterThanOrEqual(EUROPE.x);
    expect(window.y).toBeGreaterThanOrEqual(EUROPE.y);
    expect(window.x + window.width).toBeLessThanOrEqual(EUROPE.x + EUROPE.width);
    expect(window.y + window.height).toBeLessThanOrEqual(EUROPE.y + EUROPE.height);
  });
});

test('Italy lies in it from the Alps to Sicily, in the middle', () => {
  const window = around(full.countries, 'ITA')?.window;
  expect(window).toBeDefined();
  if (!window) return;
  const [palermo, brenner] = [
    { x: 283, y: 513 },
    { x: 262, y: 378 },
  ];
  expect(isWithin(window, palermo)).toBe(true);
  expect(isWithin(window, brenner)).toBe(true);
  const place = placeById.get('ITA');
  expect(Math.abs((place?.x ?? 0) - (window.x + window.width / 2))).toBeLessThan(window.width / 5);
});

test('a country beyond Europe has none', () => {
  expect(around(full.countries, 'NZL')).toBeUndefined();
});
