import { expect, test } from 'vitest';
import { withoutRules } from '../../../src/embed/policy/css-rules.ts';

test('leaves out rules by their selector, inside conditions and nested ones too, and no others', () => {
  const css = '.a{x:1}.b,.a{x:2}@media print{.b{x:3}.c{x:4}}.c{& .b{x:5}& .d{x:6}}.d{--b:.b}';
  expect(withoutRules(css, /\.b/)).toBe('.a{x:1}@media print{.c{x:4}}.c{& .d{x:6}}.d{--b:.b}');
});
