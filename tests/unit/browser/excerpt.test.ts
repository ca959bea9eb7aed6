import { expect, test } from 'vitest';
import { asAsked, excerptRuns } from '../../../src/browser/search/excerpt.ts';

test('an excerpt is cut into runs, marked ones apart', () => {
  expect(excerptRuns('send <mark>soldiers</mark> there')).toEqual([
    { text: 'send ', marked: false },
    { text: 'soldiers', marked: true },
    { text: ' there', marked: false },
  ]);
});

test('entities are decoded once, and other tags stay text', () => {
  expect(excerptRuns('&lt;b&gt; R&amp;D &amp;lt; <i>x</i>')).toEqual([
    { text: '<b> R&D &lt; <i>x</i>', marked: false },
  ]);
});

test('a short word is marked where it stands alone, a longer one in its other forms', () => {
  const excerpt = '<mark>nothing</mark> on <mark>no</mark> <mark>soldier</mark> in <mark>November</mark>';
  expect(asAsked(excerpt, 'No soldiers')).toBe('nothing on <mark>no</mark> <mark>soldier</mark> in November');
});

test('words that a page does not show stand in no excerpt', () => {
  expect(asAsked('6 January 2026. ‖ <mark>Holland</mark>.', 'holland')).toBe('6 January 2026. ');
});
