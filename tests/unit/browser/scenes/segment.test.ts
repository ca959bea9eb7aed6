/** Lines that lead from names to countries: what they meet. */
import { expect, it } from 'vitest';
import { crosses, crossesLine, fromSegment, type Segment } from '../../../../src/browser/scenes/segment.ts';

const LINE: Segment = [
  [0, 0],
  [10, 0],
];

it.each([
  [5, 3, 3],
  [13, 4, 5],
  [-3, -4, 5],
])('from %d, %d the line is %d away', (x, y, far) => {
  expect(fromSegment(LINE, [x, y])).toBe(far);
});

it.each<[string, Segment, boolean]>([
  [
    'through it',
    [
      [5, -1],
      [5, 1],
    ],
    true,
  ],
  [
    'beside it',
    [
      [5, 1],
      [5, 2],
    ],
    false,
  ],
  [
    'past its end',
    [
      [11, -1],
      [11, 1],
    ],
    false,
  ],
])('a line %s', (_, other, expected) => {
  expect(crossesLine(LINE, other)).toBe(expected);
});

it.each<[string, Segment, boolean]>([
  [
    'through a name',
    [
      [-9, 0],
      [9, 1],
    ],
    true,
  ],
  [
    'that ends in it',
    [
      [-9, 9],
      [0, 0],
    ],
    true,
  ],
  [
    'that passes within the gap',
    [
      [-9, 3.5],
      [9, 3.5],
    ],
    true,
  ],
  [
    'farther away',
    [
      [-9, 5],
      [9, 5],
    ],
    false,
  ],
])('a line %s', (_, line, expected) => {
  expect(crosses(line, { x: 0, y: 0, halfWidth: 4, halfHeight: 2 }, 2)).toBe(expected);
});
