import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/map/earth/anchor.ts';
import type { Ring } from '../../../src/map/earth/ring.ts';

const EVERYWHERE = { x: -1000, y: -1000, width: 2000, height: 2000 };

function rectangle(x: number, y: number, width: number, height: number): Ring {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
}

function hole(...place: Parameters<typeof rectangle>): Ring {
  return [...rectangle(...place)].reverse();
}

test('is the middle of the widest part', () => {
  const pan = [rectangle(0, 0, 40, 40), rectangle(100, 0, 20, 20)];
  const anchor = anchorOf(pan, EVERYWHERE);
  expect(anchor?.x).toBeCloseTo(20, 1);
  expect(anchor?.y).toBeCloseTo(20, 1);
  expect(anchor?.clearance).toBeCloseTo(20, 1);
});

test('keeps away from a hole', () => {
  const anchor = anchorOf([rectangle(0, 0, 100, 40), hole(10, 10, 20, 20)], EVERYWHERE);
  expect(anchor?.x).toBeGreaterThan(49);
  expect(anchor?.clearance).toBeCloseTo(20, 1);
});

test('is in the part that the box shows, as far from its edge as from the shape’s', () => {
  const anchor = anchorOf([rectangle(0, 0, 1000, 100)], { x: 0, y: 60, width: 500, height: 100 });
  expect(anchor?.y).toBeCloseTo(80, 1);
  expect(anchor?.clearance).toBeCloseTo(20, 1);
  expect(anchor?.x).toBeLessThan(480.1);
});

test('is in the largest part that the box shows, where the largest of all is outside', () => {
  const parts = [rectangle(0, 0, 400, 400), rectangle(500, 0, 40, 40), rectangle(600, 0, 20, 20)];
  expect(anchorOf(parts, { x: 450, y: -50, width: 500, height: 500 })?.x).toBeCloseTo(520, 1);
});

test('there is none where the box shows nothing', () => {
  expect(anchorOf([rectangle(0, 0, 10, 10)], { x: 50, y: 50, width: 10, height: 10 })).toBeNull();
});
