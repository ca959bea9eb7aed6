/** Whatever another window posts: a height in bounds, or nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstHeight } from '../../../../src/embed/host/first-height.ts';
import { toldIn } from '../../../../src/embed/host/height-message.ts';

const GOOD = { type: 'willing:height', v: 1, height: 640 };

const CASES: [name: string, message: unknown, height: number | null][] = [
  ['a height', GOOD, 640],
  ['a height with its width, and fields of a later day', { ...GOOD, width: 320, extra: {} }, 640],
  ['a height that was measured without room', { ...GOOD, width: 0 }, null],
  ['a height that is too small', { ...GOOD, height: 0 }, 100],
  ['a height below nothing', { ...GOOD, height: -5 }, 100],
  ['a height that is too great', { ...GOOD, height: 1e9 }, 10_000],
  ['a fraction', { ...GOOD, height: 640.5 }, null],
  ['digits', { ...GOOD, height: '640' }, null],
  ['no number', { ...GOOD, height: Number.NaN }, null],
  ['infinity', { ...GOOD, height: Number.POSITIVE_INFINITY }, null],
  ['no height', { type: 'willing:height', v: 1 }, null],
  ['another version', { ...GOOD, v: 2 }, null],
  ['a version in digits', { ...GOOD, v: '1' }, null],
  ['another type', { ...GOOD, type: 'willing:hello' }, null],
  ['JSON', JSON.stringify(GOOD), null],
  ['a list', [GOOD], null],
  ['null', null, null],
  ['undefined', undefined, null],
  ["WordPress's height", { message: 'height', value: 640, secret: 'abc' }, null],
  ["AMP's height", { sentinel: 'amp', type: 'embed-size', height: 640 }, null],
];

test.each(CASES)('%s', (_name, message, height) => {
  expect(toldIn(message)?.height ?? null).toBe(height);
});

test('the width is told with the height, and is no number where an older frame does not say it', () => {
  expect(toldIn({ ...GOOD, width: 320 })).toEqual({ height: 640, width: 320 });
  for (const width of [undefined, 'wide', {}])
    expect(toldIn({ ...GOOD, width })).toEqual({ height: 640, width: Number.NaN });
});

test('any message gives a whole number from 100 to 10,000, or nothing', () => {
  const near = fc.record(
    { type: fc.constantFrom('willing:height', 'x'), v: fc.constantFrom(1, 2, '1'), height: fc.anything() },
    { requiredKeys: [] },
  );
  const numbered = fc.record({
    type: fc.constant('willing:height'),
    v: fc.constant(1),
    height: fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()),
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), near, numbered),
      (message) => {
        const height = toldIn(message)?.height;
        if (height === undefined) return;
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeGreaterThanOrEqual(100);
        expect(height).toBeLessThanOrEqual(10_000);
      },
    ),
  );
});

test('the first height is in bounds at every width, and known where the width is not', () => {
  for (const kind of ['map', 'country', 'statement', 'numbers'] as const) {
    for (const width of [0, 1, 10, 240, 320, 600, 1600, 4000]) {
      const height = firstHeight(kind, width);
      expect([kind, width, toldIn({ ...GOOD, height })?.height]).toEqual([kind, width, height]);
    }
  }
});
