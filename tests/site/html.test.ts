/** Every built page is valid HTML by the rules of `.htmlvalidate.mjs`. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST } from './dist.ts';
import { htmlFaults } from './html.ts';

test.each([
  ['<input type="search" role="combobox">', false],
  ['<input type="text" role="combobox">', true],
  ['<ul role="listbox"></ul>', true],
  ['<main role="status"></main>', false],
  ['<p role="status"></p>', true],
])('%s has a role that its element may have: %s', async (html, valid) => {
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, 'page.html');
  const faults = results.flatMap(({ messages }) => messages).filter(({ message }) => /role/.test(message));
  expect(faults.length === 0).toBe(valid);
});

test('every page is valid HTML', async () => {
  const { pages, faults } = await htmlFaults(DIST);
  expect(pages).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
