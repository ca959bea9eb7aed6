/** Heights that chase each other are stopped; a reader who drags an edge is not. Times in milliseconds. */
import { expect, test } from 'vitest';
import { loopBreaker } from '../../../../src/embed/inside/loop-breaker.ts';

/** What is answered to `count` changes at these widths in turn, one every `every` milliseconds. */
function answers(
  count: number,
  widths: readonly number[],
  every: number,
  mayTell = loopBreaker(),
): boolean[] {
  return Array.from({ length: count }, (_, index) =>
    mayTell(widths[index % widths.length] ?? 0, index * every),
  );
}

test('a frame that grows with its host, at one width, is stopped after 30 changes in a second', () => {
  const told = answers(200, [600], 16).filter(Boolean).length;
  expect(told).toBeGreaterThanOrEqual(30);
  expect(told).toBeLessThanOrEqual(32);
});

test('so is one between two widths, as a scroll bar comes and goes', () => {
  const told = answers(200, [600, 585], 16).filter(Boolean).length;
  expect(told).toBeLessThanOrEqual(33);
});

test('a window that is dragged through many widths is no loop', () => {
  const widths = Array.from({ length: 200 }, (_, index) => 300 + index);
  expect(answers(200, widths, 8)).not.toContain(false);
});

test('changes that take their time are no loop, however many', () => {
  expect(answers(500, [600], 40)).not.toContain(false);
});

test('a loop is over when the width is another one', () => {
  const mayTell = loopBreaker();
  expect(answers(100, [600], 16, mayTell).at(-1)).toBe(false);
  expect(mayTell(320, 1700)).toBe(true);
  expect(mayTell(320, 1800)).toBe(true);
});
