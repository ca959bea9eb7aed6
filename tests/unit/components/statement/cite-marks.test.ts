import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeMarks } from '../../../../src/components/statement/cite-marks.ts';

test.each<[string, number[], string]>([
  ['one', [4], '4'],
  ['two that follow one another', [4, 5], '4 5'],
  ['three', [4, 5, 6], '4–6'],
  ['some of which follow one another', [18, 19, 20, 2], '2 18–20'],
  ['none of which do', [9, 1, 5], '1 5 9'],
  ['the same twice', [3, 3, 4, 5], '3–5'],
])('the marks of %s', (_, numbers, marks) => {
  expect(
    citeMarks(numbers)
      .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
      .join(' '),
  ).toBe(marks);
});

test('marks hold every number once, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const held = citeMarks(numbers).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      expect(held).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
  );
});
