/** The style that a page of the map carries: of its sheets only what it or its scripts can use, allowed by hash. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnStyle } from '../../../src/publish/own-style.ts';

const ASSETS: Readonly<Record<string, string>> = {
  'page.css': '.there{x:1}.made{x:2}.made-later{x:3}.elsewhere{x:4}',
  'more.css': 'p{x:5}h6{x:6}',
  'main.js': 'add("made"); import("later.js")',
  'later.js': 'add("made-later")',
  'other.js': 'add("elsewhere")',
};
const page = (sheets: string) =>
  `<head><meta content="default-src 'none'; style-src 'self'; img-src 'self'">${sheets}` +
  '<script src="/_astro/main.js"></script></head><p class="there"></p>';
const SHEETS =
  '<link rel="stylesheet" href="/_astro/page.css"><link rel="stylesheet" href="/_astro/more.css">';

const read = (name: string) => ASSETS[name] ?? null;

test('a page has the rules of its sheets that it or a script of its own can use, and no sheet', () => {
  const style = '.there{x:1}.made{x:2}.made-later{x:3}p{x:5}';
  const html = withOwnStyle(page(SHEETS), read);
  expect(html).toContain(`<style>${style}</style></head>`);
  expect(html).not.toContain('<link');
  const digest = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(`style-src 'self' 'sha256-${digest}'; img-src`);
});

test('a page without a sheet, or without a policy to allow its style, is a fault', () => {
  expect(withOwnStyle(page(''), read)).toBeNull();
  expect(withOwnStyle(SHEETS, read)).toBeNull();
});
