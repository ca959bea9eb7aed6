import { expect, test } from 'vitest';
import { usedRules, withoutRules } from '../../../src/embed/policy/css-rules.ts';

test('leaves out rules by their selector, inside conditions and nested ones too, and no others', () => {
  const css = '.a{x:1}.b,.a{x:2}@media print{.b{x:3}.c{x:4}}.c{& .b{x:5}& .d{x:6}}.d{--b:.b}';
  expect(withoutRules(css, /\.b/)).toBe('.a{x:1}@media print{.c{x:4}}.c{& .d{x:6}}.d{--b:.b}');
});

test('keeps the selectors whose classes stand in the markup, each for itself, and those that name none', () => {
  const css =
    '/* .b */.a,.b:is(.a, .c){x:1}.a .b{x:2}:root{x:3}@media print{.b{x:4}}@container (min-width:1px){.a{x:5}}';
  expect(usedRules(css, '<p class="a c"></p>')).toBe('.a{x:1}:root{x:3}@container (min-width:1px){.a{x:5}}');
});
