/** Every built page is valid HTML by the rules of `.htmlvalidate.mjs`. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST } from './dist.ts';

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
  const files = globSync('**/*.html', { cwd: DIST }).map((file) => join(DIST, file));
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  // One by one: a report of them all would hold every page in memory.
  for (const file of files) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(files).not.toEqual([]);
  expect(faults).toEqual([]);
});
