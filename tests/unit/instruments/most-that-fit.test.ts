import { describe, expect, test } from 'vitest';
import { mostThatFit } from '../../../src/instruments/most-that-fit.ts';

/** A chart of that many rows, each of them 100 units high on a phone. */
function rows(count: number): string {
  return `<div class="chart-sheet" data-layout="narrow">\n<svg class="chart-picture" viewBox="0 0 320 ${100 * count}" role="img"></svg></div>`;
}

describe('of a chart that a host would cut', () => {
  test.each([
    ['what fits is left as it is', { most: 5, total: 20 }, 5],
    ['as many are drawn as fit', { most: 12, total: 20 }, 8],
    ['one more fits where nothing has to be said of others', { most: 9, total: 9 }, 9],
    ['one is always drawn', { most: 1, total: 20 }, 1],
  ])('%s', (_, sizes, count) => {
    expect(mostThatFit(sizes, rows)).toBe(count);
  });

  test('every drawing of it counts', () => {
    const wide = (count: number) => rows(1) + rows(count).replace('narrow', 'wide');
    expect(mostThatFit({ most: 12, total: 20 }, wide)).toBe(8);
  });
});
