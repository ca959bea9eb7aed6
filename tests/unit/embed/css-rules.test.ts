import { expect, test } from 'vitest';
import { rulesNaming, sharingBodies, usedRules, withoutRules } from '../../../src/embed/policy/css-rules.ts';

test('leaves out rules by their selector, inside conditions and nested ones too, and no others', () => {
  const css = '.a{x:1}.b,.a{x:2}@media print{.b{x:3}.c{x:4}}.c{& .b{x:5}& .d{x:6}}.d{--b:.b}';
  expect(withoutRules(css, /\.b/)).toBe('.a{x:1}@media print{.c{x:4}}.c{& .d{x:6}}.d{--b:.b}');
});

test('writes a body once, with all that share it', () => {
  expect(sharingBodies('.a{x:1}.b{y:2}.c .d{x:1}')).toBe('.a,.c .d{x:1}.b{y:2}');
});

test('keeps a selector for what has not got a class, whether the markup has that class or not', () => {
  const css = '.a:not(.b){x:1}.b:not(.a){x:2}';
  expect(usedRules(css, '<p class="a"></p>')).toBe('.a:not(.b){x:1}');
});

test('keeps the selectors whose classes stand in the markup, each for itself, and those that name none', () => {
  const css =
    '/* .b */.a,.b:is(.a, .c){x:1}.a .b{x:2}:root{x:3}@media print{.b{x:4}}@container (min-width:1px){.a{x:5}}';
  expect(usedRules(css, '<p class="a c"></p>')).toBe('.a{x:1}:root{x:3}@container (min-width:1px){.a{x:5}}');
});

test('keeps the rules that name nothing but what a page or its scripts know', () => {
  const css =
    '@page{x:0}.a,.b{x:1}.b>p{x:2}.a:is(.b,p:not(.c)):hover{x:3}[data-far-off="b"] p{x:4}' +
    '[data-b]{x:5}@media print{h4{x:6}p{x:7}}@keyframes a{0%,to{x:8}}.a{& .b{x:9}&:focus{x:10}}.a{y:1;&.b{x:11}}';
  const known = new Set(['a', 'p', 'farOff']);
  expect(rulesNaming(css, known)).toBe(
    '@page{x:0}.a,.b{x:1}.a:is(.b,p:not(.c)):hover{x:3}[data-far-off="b"] p{x:4}' +
      '@media print{p{x:7}}@keyframes a{0%,to{x:8}}.a{&:focus{x:10}}.a{y:1;&.b{x:11}}',
  );
});
