import { describe, expect, test } from 'vitest';
import { farCorner } from '../../../src/client/card-view.ts';

const FRAME = { left: 100, top: 50, width: 400, height: 400 } as DOMRect;
const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 }) as DOMRect;

describe('the card stands in the corner farthest from the country', () => {
  test.each([
    ['top left', box(110, 60), 'bottom-end'],
    ['top right', box(450, 60), 'bottom-start'],
    ['bottom left', box(110, 400), 'top-end'],
    ['bottom right', box(450, 400), 'top-start'],
  ])('%s', (_, country, corner) => {
    expect(farCorner(FRAME, country)).toBe(corner);
  });
});
