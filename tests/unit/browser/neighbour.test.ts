import { describe, expect, test } from 'vitest';
import { type ArrowKey, isArrowKey, neighbour, type Spot } from '../../../src/browser/map/neighbour.ts';
import { getRecord } from '../../../src/content/record.ts';
import { anchors } from '../../../src/map/earth/geometry.ts';

const KEYS: ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const places = anchors(getRecord().countries);
const spots: Spot[] = [...places].map(([id, { x, y }]) => ({ id, x, y }));

function spot(id: string): Spot {
  const found = spots.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${id} is not on the map`);
  return found;
}

/** Everything that the keys can reach from a country. */
function reached(from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found) {
    for (const key of KEYS) {
      const next = neighbour(spots, spot(id), key);
      if (next) found.add(next.id);
    }
  }
  return found;
}

describe('in a grid', () => {
  const grid: Spot[] = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ id: `${x}${y}`, x, y })));
  const middle = { id: '11', x: 1, y: 1 };

  test.each<[ArrowKey, string]>([
    ['ArrowLeft', '01'],
    ['ArrowRight', '21'],
    ['ArrowUp', '10'],
    ['ArrowDown', '12'],
  ])('%s leads to the next cell', (key, id) => {
    expect(neighbour(grid, middle, key)?.id).toBe(id);
  });

  test('there is nothing beyond the edge', () => {
    expect(neighbour(grid, { id: '00', x: 0, y: 0 }, 'ArrowLeft')).toBeUndefined();
    expect(neighbour(grid, { id: '00', x: 0, y: 0 }, 'ArrowUp')).toBeUndefined();
  });

  test('nothing leads to itself, and nowhere alone', () => {
    for (const key of KEYS) expect(neighbour([middle], middle, key)).toBeUndefined();
  });
});

describe('what is nearly at a right angle', () => {
  const from = { id: 'from', x: 0, y: 0 };
  const above = { id: 'above', x: 1, y: -20 };
  const ahead = { id: 'ahead', x: 60, y: 10 };

  test('gives way to what is farther, but ahead', () => {
    expect(neighbour([from, above, ahead], from, 'ArrowRight')).toBe(ahead);
  });

  test('is where the key leads when there is nothing else', () => {
    expect(neighbour([from, above], from, 'ArrowRight')).toBe(above);
  });
});

describe('on the map', () => {
  test('a step goes the way of its key', () => {
    for (const from of spots) {
      expect(neighbour(spots, from, 'ArrowLeft')?.x ?? Number.NEGATIVE_INFINITY).toBeLessThan(from.x);
      expect(neighbour(spots, from, 'ArrowRight')?.x ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from.x);
      expect(neighbour(spots, from, 'ArrowUp')?.y ?? Number.NEGATIVE_INFINITY).toBeLessThan(from.y);
      expect(neighbour(spots, from, 'ArrowDown')?.y ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from.y);
    }
  });

  test.each<[string, ArrowKey, string]>([
    ['UKR', 'ArrowUp', 'BLR'],
    ['PRT', 'ArrowRight', 'ESP'],
    ['SWE', 'ArrowLeft', 'NOR'],
    ['ESP', 'ArrowLeft', 'PRT'],
    ['GBR', 'ArrowLeft', 'IRL'],
    ['POL', 'ArrowLeft', 'DEU'],
    ['DEU', 'ArrowRight', 'POL'],
    ['AUT', 'ArrowRight', 'HUN'],
    ['AUT', 'ArrowDown', 'SVN'],
    ['HUN', 'ArrowLeft', 'AUT'],
    ['HRV', 'ArrowLeft', 'SVN'],
    ['HRV', 'ArrowUp', 'SVN'],
    ['SVN', 'ArrowLeft', 'ITA'],
    ['SVN', 'ArrowRight', 'HRV'],
    ['SVN', 'ArrowUp', 'AUT'],
    ['SVN', 'ArrowDown', 'HRV'],
    ['GEO', 'ArrowRight', 'AZE'],
    ['GEO', 'ArrowDown', 'ARM'],
    ['KOR', 'ArrowRight', 'JPN'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(neighbour(spots, spot(from), key)?.id).toBe(to);
  });

  test.each<[string, ArrowKey, string, string]>([
    ['PRT', 'ArrowUp', 'AND', 'IRL'],
    ['FIN', 'ArrowRight', 'EST', 'RUS'],
    ['SRB', 'ArrowRight', 'XKX', 'BGR'],
    ['MNE', 'ArrowDown', 'XKX', 'ALB'],
    ['TUR', 'ArrowRight', 'CYP', 'ARM'],
    ['CYP', 'ArrowLeft', 'TUR', 'GRC'],
    ['GEO', 'ArrowUp', 'AZE', 'RUS'],
  ])('from %s, %s leaves the nearer %s to another key and leads to %s', (from, key, _, to) => {
    expect(neighbour(spots, spot(from), key)?.id).toBe(to);
  });

  test('every country can be reached from Ukraine', () => {
    const found = reached('UKR');
    expect(spots.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  test('Ukraine can be reached from every country', () => {
    expect(spots.map(({ id }) => id).filter((id) => !reached(id).has('UKR'))).toEqual([]);
  });
});

test.each(['Home', 'Enter', 'arrowleft', 'Tab', ''])('%s is no arrow key', (key) => {
  expect(isArrowKey(key)).toBe(false);
});
