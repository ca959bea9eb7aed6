/** A file of a chart holds each letter once, and looks as if it held it every time. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { sharedShapes } from '../../../src/pictures/shared-shapes.ts';

const RING = 'M 10 10 L 30 10 L 30 30 L 10 30 Z M 15 15 L 15 25 L 25 25 L 25 15 Z';
const RING_AGAIN = 'M 50.5 40 L 70.5 40 L 70.5 60 L 50.5 60 Z M 55.5 45 L 55.5 55 L 65.5 55 L 65.5 45 Z';
const BAR = 'M 5 80 L 95 80 L 95 90 L 5 90 Z';

function drawing(...paths: string[]): string {
  const shapes = paths.map((d) => `<path fill="#123456" stroke="none" d="${d}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"><defs/><g>${shapes}</g></svg>`;
}

function pixels(svg: string): Buffer {
  return new Resvg(svg).render().pixels;
}

const count = (svg: string, tag: string) => svg.split(`<${tag} `).length - 1;

describe('a shape that comes again stands once', () => {
  test.each([
    ['in two paths', [RING, RING_AGAIN], { path: 1, use: 2 }],
    ['in one path, beside one that does not', [`${RING} ${RING_AGAIN} ${BAR}`], { path: 2, use: 2 }],
    ['nowhere: nothing is shared', [RING, BAR], { path: 2, use: 0 }],
  ])('%s', (_name, paths, expected) => {
    const svg = drawing(...paths);
    const shared = sharedShapes(svg);
    expect({ path: count(shared, 'path'), use: count(shared, 'use') }).toEqual(expected);
    expect(pixels(shared).equals(pixels(svg))).toBe(true);
  });
});

test('a hole stays a hole', () => {
  const shared = sharedShapes(drawing(RING, RING_AGAIN));
  expect(pixels(shared).at((20 * 100 + 20) * 4 + 3)).toBe(0);
  expect(pixels(shared).at((12 * 100 + 12) * 4 + 3)).toBe(255);
});

test('a letter is one letter, though single precision put it a hair beside', () => {
  const beside =
    'M 50.500004 40 L 70.500008 40 L 70.5 59.999996 L 50.5 60 Z M 55.5 45 L 55.5 55 L 65.5 55 L 65.5 45 Z';
  expect(count(sharedShapes(drawing(RING, beside)), 'use')).toBe(2);
});

test('what is clipped with keeps its paths', () => {
  const clip = `<defs><clipPath id="c"><path d="${BAR}"/></clipPath></defs>`;
  const svg = drawing(BAR, RING, RING_AGAIN).replace('<defs/>', clip);
  const shared = sharedShapes(svg);
  expect(shared).toContain(`<clipPath id="c"><path d="${BAR}"/></clipPath>`);
  expect(pixels(shared).equals(pixels(svg))).toBe(true);
});
