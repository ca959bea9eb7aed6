/**
 * Every built page is valid HTML by the rules that html-validate recommends, with one change in `.htmlvalidate.json`:
 * a title may have 120 characters, not 70, because it says who spoke, about which country and when.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST } from './dist.ts';

test('every page is valid HTML', async () => {
  const files = globSync('**/*.html', { cwd: DIST }).map((file) => join(DIST, file));
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateMultipleFiles(files);
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId} ${message}`),
  );
  expect(files).not.toEqual([]);
  expect(faults).toEqual([]);
});
