/** An editor is told the line: of the field, else of the entry that lacks it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLines } from '../../../src/content/problem-lines.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
  folder.write(
    'statements/pol.yaml',
    `# A comment.
- id: pol-one
  said: 2025-09-04
- id: pol-two
  said: 2025-09-05
  codings:
    - { contribution: land, stance: open }
    - contribution: air
      stance: opne
`,
  );
  folder.write('publisher.yaml', 'name: null\naddress: null\n');
});
afterEach(() => folder.delete());

test.each([
  ['statements/pol.yaml', 'pol-two.codings[1].stance', 9],
  ['statements/pol.yaml', 'pol-two.codings[0].stance', 7],
  ['statements/pol.yaml', 'pol-two.summary', 4],
  ['statements/pol.yaml', 'statement/pol-one', 2],
  ['publisher.yaml', 'address', 2],
  ['statements/pol.yaml', 'pol-three.said', undefined],
  ['statements/deu.yaml', 'deu-one.said', undefined],
  ['explainers/who-would-help.mdx', 'title', undefined],
])('%s, %s: line %s', (file, field, line) => {
  expect(withLines(folder.path, [{ file, field, message: 'is wrong' }])[0]?.line).toBe(line);
});

test('a line that is known already stays', () => {
  const problem = { file: 'statements/pol.yaml', line: 40, field: 'pol-two.said', message: 'is wrong' };
  expect(withLines(folder.path, [problem])).toEqual([problem]);
});
