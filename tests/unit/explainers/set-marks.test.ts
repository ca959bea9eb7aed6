/** The numbers of sources follow the stop at which they stand, each once. */
import { expect, test } from 'vitest';
import { setMarks } from '../../../src/explainers/set-marks.ts';

const cite = (number: number) =>
  `<button type="button" class="cite" popovertarget="cite-${number}" aria-label="Citation ${number}">${number}</button>`;

test.for([
  ['before a stop', `said ${cite(1)}. Then`, `said.\u00A0${cite(1)} Then`],
  ['before a bracket and a comma', `said ${cite(1)}\n${cite(2)}), so`, `said),\u00A0${cite(1)}${cite(2)} so`],
  ['after the stop', `said. ${cite(1)} Then`, `said.\u00A0${cite(1)} Then`],
  ['a quotation’s, and its sentence’s', `“no” ${cite(1)}. ${cite(1)} Then`, `“no”.\u00A0${cite(1)} Then`],
  [
    'a quotation’s, and more of its sentence’s',
    `“no” ${cite(1)}. ${cite(1)}${cite(2)}`,
    `“no”.\u00A0${cite(1)}${cite(2)}`,
  ],
  ['in the middle of a sentence', `he said ${cite(1)} and she`, `he said\u00A0${cite(1)} and she`],
  ['of another kind', '<button class="copy">1</button>.', '<button class="copy">1</button>.'],
])('%s', ([, html = '', set]) => {
  expect(setMarks(html)).toBe(set);
});
