import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardPlace } from '../../../src/browser/map/card-place.ts';

const FRAME = { left: 100, top: 50, right: 500, bottom: 450 };
const SIZE = { width: 150, height: 100 };
const box = (left: number, top: number, width = 10, height = 10) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the card stands in the corner farthest from the country', () => {
  test.each([
    ['top left', box(110, 60), { left: 342, top: 342 }],
    ['top right', box(450, 60), { left: 108, top: 342 }],
    ['bottom left', box(110, 400), { left: 342, top: 58 }],
    ['bottom right', box(450, 400), { left: 108, top: 58 }],
  ])('%s', (_, country, place) => {
    expect(cardPlace(FRAME, country, SIZE)).toMatchObject(place);
  });
});

test('a country that leaves one corner free gets it, however large it is', () => {
  expect(cardPlace(FRAME, box(270, 50, 230, 400), SIZE)).toMatchObject({ left: 108 });
  expect(cardPlace(FRAME, box(100, 170, 400, 280), SIZE)).toMatchObject({ top: 58 });
});

test('no country of at most a third of the frame is covered', () => {
  const place = fc.record({
    left: fc.integer({ min: 100, max: 367 }),
    top: fc.integer({ min: 50, max: 317 }),
    width: fc.integer({ min: 1, max: 133 }),
    height: fc.integer({ min: 1, max: 133 }),
  });
  fc.assert(
    fc.property(place, ({ left, top, width, height }) => {
      const country = box(left, top, width, height);
      const card = cardPlace(FRAME, country, SIZE);
      const clear =
        card.left >= country.right ||
        card.left + SIZE.width <= country.left ||
        card.top >= country.bottom ||
        card.top + SIZE.height <= country.top;
      expect(clear).toBe(true);
    }),
  );
});
