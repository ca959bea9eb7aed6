import { expect, test } from 'vitest';
import { abreast } from '../../../../src/components/home/abreast.ts';

test.each([
  ['columns that are short have one tile abreast', [3, 4, 7, 3], [1, 1, 1, 1]],
  ['a long column has more, as many as keep it short', [3, 8, 15], [1, 2, 3]],
  [
    'there are no more abreast than the width has room for',
    [3, 4, 6, 3, 2, 2, 11, 4, 2],
    [1, 1, 1, 1, 1, 1, 2, 1, 1],
  ],
  ['of two long columns the longer has more', [3, 4, 6, 3, 2, 2, 11, 9, 2], [1, 1, 1, 1, 1, 1, 2, 1, 1]],
  ['none is wider than the style sheet knows', [40], [3]],
  ['a ladder without columns has none', [], []],
])('%s', (_, tiles, expected) => {
  expect(abreast(tiles)).toEqual(expected);
});
