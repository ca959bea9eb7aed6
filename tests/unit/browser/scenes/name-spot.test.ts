/** Where a name stands on a map beside a text: on no country but its own, or away from all, with a line to its own. */
import { expect, it } from 'vitest';
import { leaderEnd, nameSpot, type Spot } from '../../../../src/browser/scenes/name-spot.ts';
import type { OwnerOf } from '../../../../src/browser/scenes/owners.ts';

/** Countries as squares: id, left, top, right, bottom. */
type Square = readonly [string, number, number, number, number];

function ownersOf(squares: readonly Square[]): OwnerOf {
  return (x, y) =>
    squares.find(([, left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom)?.[0] ??
    '';
}

const NAME = { halfWidth: 20, halfHeight: 5 };
const at = (x: number, y: number): Spot => ({ x, y, ...NAME });
const clear = { unit: 1, isClear: () => true, isOpen: () => true };

it.each<[string, readonly Square[], Spot, { leader: boolean } | undefined]>([
  ['in a country that has room', [['A', -50, -30, 50, 30]], at(0, 0), { leader: false, ...at(0, 0) }],
  ['over the shore, most of it inside', [['A', -16, -30, 16, 30]], at(0, 0), { leader: false, ...at(0, 0) }],
  ['beside an island', [['A', -4, -4, 4, 4]], at(0, 0), expect.objectContaining({ leader: false, y: 0 })],
  [
    'away from a country among others',
    [
      ['A', -8, -8, 8, 8],
      ['B', -60, -40, 60, 40],
    ],
    at(0, 0),
    expect.objectContaining({ leader: true }),
  ],
  [
    'nowhere, where all is somebody’s',
    [
      ['A', -8, -8, 8, 8],
      ['B', -400, -400, 400, 400],
    ],
    at(0, 0),
    undefined,
  ],
])('%s', (_, squares, place, expected) => {
  const spot = nameSpot('A', place, { ...clear, ownerOf: ownersOf(squares) });
  if (expected === undefined) expect(spot).toBeUndefined();
  else expect(spot).toEqual(expected);
});

it('with a line it is on nobody’s ground, whoever else is about', () => {
  const ownerOf = ownersOf([
    ['A', -8, -8, 8, 8],
    ['B', -60, -40, 60, 40],
    ['land', -100, 40, 100, 80],
  ]);
  const spot = nameSpot('A', at(0, 0), { ...clear, ownerOf });
  if (!spot) throw new Error('there is room');
  for (const x of [-20, -10, 0, 10, 20])
    for (const y of [-4, 0, 4]) expect(['', 'land']).toContain(ownerOf(spot.x + x, spot.y + y));
});

it('where something is in the way it stands elsewhere', () => {
  const ownerOf = ownersOf([['A', -50, -30, 50, 30]]);
  const isClear = ({ y }: Spot) => Math.abs(y) >= 12;
  const spot = nameSpot('A', at(0, 0), { ...clear, ownerOf, isClear });
  expect(spot).toMatchObject({ leader: false });
  expect(Math.abs(spot?.y ?? 0)).toBeGreaterThanOrEqual(12);
});

it.each([
  [100, 0, [20, 0]],
  [-100, 3, [-20, 0]],
  [5, 60, [0, 5]],
  [5, -60, [0, -5]],
])('a line to %d, %d begins at the side of the name that looks there', (x, y, expected) => {
  expect(leaderEnd(at(0, 0), [x, y])).toEqual(expected);
});
