import { expect, test } from 'vitest';
import { excerptRuns } from '../../../src/browser/search/excerpt.ts';

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
