import { expect, test } from 'vitest';
import { anchorsIn } from '../../../src/explainers/markdown/anchors.ts';

const english = [
  { depth: 2, slug: 'who-would-send' },
  { depth: 3, slug: 'in-their-own-words' },
];

test('a heading has the anchor of the English one in its place', () => {
  const german = [
    { depth: 2, slug: 'wer-schicken-würde' },
    { depth: 3, slug: 'in-eigenen-worten' },
  ];
  expect([...anchorsIn(german, english)]).toEqual([
    ['wer-schicken-würde', 'who-would-send'],
    ['in-eigenen-worten', 'in-their-own-words'],
  ]);
});

test('headings that are not the same in number or depth keep their own', () => {
  expect(anchorsIn([{ depth: 2, slug: 'eins' }], english).size).toBe(0);
  expect(
    anchorsIn(
      [
        { depth: 2, slug: 'eins' },
        { depth: 2, slug: 'zwei' },
      ],
      english,
    ).size,
  ).toBe(0);
});
