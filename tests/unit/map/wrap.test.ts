import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '../../../src/map/drawing/wrap.ts';

it('leaves no word alone where lines can be equal', () => {
  expect(wrap('Who would send soldiers to Ukraine after a ceasefire?', 46)).toEqual([
    'Who would send soldiers to',
    'Ukraine after a ceasefire?',
  ]);
});

it('keeps every word in order and every line of several words within the width', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 120 }),
      fc.integer({ min: 4, max: 60 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join(' ')).toBe(text.trim().replace(/\s+/g, ' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      },
    ),
  );
});
