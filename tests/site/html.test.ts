/**
 * Every built page is valid HTML by the rules that html-validate recommends, but for one that `.htmlvalidate.json`
 * turns off: a limit on the length of titles, because ours carry the titles of articles, and who spoke, when, on what.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST } from './dist.ts';

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
