import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlap } from '../../../src/charts/parts/box.ts';
import { firstOfNextMonth, monthStarts } from '../../../src/charts/parts/month.ts';
import { placeLabels } from '../../../src/charts/parts/placement.ts';
import { qualified } from '../../../src/charts/parts/qualifier.ts';
import { spanOf } from '../../../src/charts/parts/span.ts';
import { spread } from '../../../src/charts/parts/spread.ts';
import { textWidth, wrapText } from '../../../src/charts/parts/text-width.ts';

describe('spread', () => {
  const wish = (wanted: number, size = 10) => ({ wanted, size });

  test.each([
    ['nothing', [], []],
    ['leaves what does not touch', [wish(10), wish(40)], [10, 40]],
    ['moves two apart evenly', [wish(50), wish(50)], [45, 55]],
    ['keeps the start', [wish(0), wish(0)], [5, 15]],
    ['keeps the end', [wish(100), wish(100)], [85, 95]],
    ['moves only the crowd', [wish(20), wish(60), wish(62), wish(61)], [20, 51, 61, 71]],
  ])('%s', (_, wishes, expected) => {
    expect(spread(wishes, [0, 100])).toEqual(expected);
  });

  test('never overlaps and never leaves its room, if there is any', () => {
    const wishes = fc.array(
      fc.record({ wanted: fc.integer({ min: 0, max: 1000 }), size: fc.integer({ min: 1, max: 30 }) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(wishes, (found) => {
        const sorted = found.sort((a, b) => a.wanted - b.wanted);
        const ends = spread(sorted, [0, 1000]).map((middle, index) => {
          const half = (sorted[index]?.size ?? 0) / 2;
          return [middle - half, middle + half] as const;
        });
        ends.forEach(([start, end], index) => {
          expect(start).toBeGreaterThanOrEqual((ends[index - 1]?.[1] ?? 0) - 1e-6);
          expect(end).toBeLessThanOrEqual(1000 + 1e-6);
        });
      }),
      { seed: 1 },
    );
  });
});

describe('placeLabels', () => {
  const bounds = { x: 0, y: 0, width: 300, height: 200 };
  const mark = (x: number, y: number, texts = ['26 Macron', '26']) => ({
    x,
    y,
    box: { x: x - 7, y: y - 7, width: 14, height: 14 },
    texts: texts.map((text) => ({ text, width: text.length * 7, height: 15 })),
  });

  test('writes the best text to the right', () => {
    const [label] = placeLabels([mark(50, 50)], bounds);
    expect(label).toMatchObject({ text: '26 Macron', anchor: 'start', leader: undefined, box: { x: 60 } });
  });

  test('goes left at the right edge, and falls back to the short text where only that fits', () => {
    expect(placeLabels([mark(290, 50)], bounds)[0]).toMatchObject({ text: '26 Macron', anchor: 'end' });
    expect(placeLabels([mark(20, 20)], { x: 0, y: 0, width: 50, height: 40 })[0]?.text).toBe('26');
  });

  test('says so where nothing fits', () => {
    expect(placeLabels([mark(5, 5)], { x: 0, y: 0, width: 10, height: 10 })).toEqual([undefined]);
  });

  test('keeps a crowd readable: no label over a mark or another label, all within bounds', () => {
    const marks = Array.from({ length: 12 }, (_, index) =>
      mark(100 + (index % 4) * 15, 80 + Math.floor(index / 4) * 16),
    );
    const boxes = placeLabels(marks, bounds).flatMap((label) => (label ? [label.box] : []));
    expect(boxes).toHaveLength(12);
    const taken = [...marks.map(({ box }) => box), ...boxes];
    boxes.forEach((box) => {
      expect(contains(bounds, box)).toBe(true);
      expect(taken.filter((other) => other !== box && overlap(box, other))).toEqual([]);
    });
  });
});

test.each([
  ['', 0],
  ['26', 15.568],
  ['é', textWidth('e', 14)],
  ['Владимир', 66.43],
  ['Αθήνα', 5 * 0.72 * 14],
])('textWidth of %j', (text, expected) => {
  expect(textWidth(text, 14)).toBeCloseTo(expected);
});

test.each([
  ['one two', 100, ['one two']],
  ['one two', 30, ['one', 'two']],
  ['unbreakable', 10, ['unbreakable']],
  ['4\u00a0Sep Paris', 40, ['4\u00a0Sep', 'Paris']],
  ['  ', 10, []],
])('wrapText of %j to %d', (text, width, expected) => {
  expect(wrapText(text, width, 14)).toEqual(expected);
});

test.each([
  ['2025-02-01', '2025-04-01', ['2025-02-01', '2025-03-01', '2025-04-01']],
  ['2025-12-02', '2026-01-31', ['2026-01-01']],
  ['2025-12-02', '2025-12-31', []],
])('monthStarts from %s to %s', (from, to, expected) => {
  expect(monthStarts(from, to)).toEqual(expected);
});

test('months follow each other over the turn of the year', () => {
  expect(firstOfNextMonth('2025-12-31')).toBe('2026-01-01');
  expect(firstOfNextMonth('2025-09-30')).toBe('2025-10-01');
});

test('spanOf takes whole months, and what is given', () => {
  expect(spanOf(['2025-09-04', '2025-02-17'])).toEqual({ from: '2025-02-01', to: '2025-10-01' });
  expect(spanOf(['2025-09-04'], { to: '2025-09-30' })).toEqual({ from: '2025-09-01', to: '2025-09-30' });
  expect(() => spanOf([])).toThrow('no days');
});

test.each([
  ['exactly', '26'],
  ['about', '~26'],
  ['more-than', '26+'],
  ['up-to', '≤26'],
] as const)('a number that is %s', (qualifier, expected) => {
  expect(qualified('26', qualifier)).toBe(expected);
});
