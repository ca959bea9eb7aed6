/** A number and the stop after it stand on one line. */
import { expect, test } from 'vitest';
import { holdStops } from '../../../src/explainers/held-stops.ts';

const cite = (number: number) =>
  `<button type="button" class="cite" popovertarget="cite-${number}" aria-label="Citation ${number}">${number}</button>`;

test.for([
  [`said ${cite(1)}. Then`, `said <span class="held">${cite(1)}.</span> Then`],
  [`said ${cite(1)}${cite(2)}), so`, `said ${cite(1)}<span class="held">${cite(2)}),</span> so`],
  [`said. ${cite(1)} Then`, `said. ${cite(1)} Then`],
  ['<button class="copy">1</button>.', '<button class="copy">1</button>.'],
])('%s', ([html = '', held]) => {
  expect(holdStops(html)).toBe(held);
});
