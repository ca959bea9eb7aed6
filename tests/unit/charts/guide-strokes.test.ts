/** A line through a chart is not drawn through the names in it. */
import { expect, test } from 'vitest';
import { guideLines } from '../../../src/charts/parts/guide.ts';
import { WIDE } from '../../../src/charts/parts/layout.ts';

const strokes = (past: { x: number; y: number; width: number; height: number }[]) => {
  const guides = [{ date: '2026-01-06', label: 'Paris' }];
  const drawn = guideLines(guides, () => 100, [0, 500], { top: 0, bottom: 200, rows: 1, past }, WIDE);
  const [, d = ''] = / d="([^"]*)"/u.exec(drawn) ?? [];
  return [...d.matchAll(/M100 ([\d.]+)V([\d.]+)/gu)].map(([, from, to]) => [Number(from), Number(to)]);
};

test('it stops before each name that it meets and goes on after it, and keeps whole beside others', () => {
  const [[head = 0, end] = []] = strokes([]);
  expect(end).toBe(200);
  const names = [
    { x: 90, y: 150, width: 40, height: 20 },
    { x: 60, y: 60, width: 60, height: 20 },
    { x: 110, y: 100, width: 60, height: 20 },
  ];
  expect(strokes(names)).toEqual([
    [head, 60],
    [80, 150],
    [170, 200],
  ]);
});

test('names that overlap have one gap, and no stroke runs through either', () => {
  const [[head = 0] = []] = strokes([]);
  const tall = { x: 90, y: 60, width: 40, height: 60 };
  const within = { x: 80, y: 70, width: 40, height: 20 };
  expect(strokes([tall, within])).toEqual([
    [head, 60],
    [120, 200],
  ]);
});
