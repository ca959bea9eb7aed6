import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simplifyLine } from '../../../src/map/earth/simplify.ts';
import { distanceToLine } from './distance.ts';

const point = fc.tuple(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
);
const line = fc.array(point, { minLength: 2, maxLength: 60 });

it('stays within the tolerance of every point, on whole numbers, between the rounded ends', () => {
  fc.assert(
    fc.property(
      line,
      fc.double({ min: 0.75, max: 5, noNaN: true }),
      fc.boolean(),
      (points, tolerance, any) => {
        const drawn = simplifyLine(points, tolerance, any);
        for (const each of points) expect(distanceToLine(each, drawn)).toBeLessThanOrEqual(tolerance + 1e-9);
        for (const [x, y] of drawn) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(drawn[0]?.map((value) => value + 0)).toEqual(points[0]?.map((value) => Math.round(value) + 0));
        expect(drawn.at(-1)?.map((value) => value + 0)).toEqual(
          points.at(-1)?.map((value) => Math.round(value) + 0),
        );
      },
    ),
  );
});

it('draws a straight line as one segment', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [1, 1.2],
        [2, 1.9],
        [3, 3],
      ],
      0.75,
    ),
  ).toEqual([
    [0, 0],
    [3, 3],
  ]);
});

it('returns a line that shrinks to a point as that point twice', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [0.2, 0.2],
        [0.1, 0],
      ],
      0.75,
    ),
  ).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
