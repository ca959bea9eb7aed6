/** A text that is not finished is checked for nothing but its front matter, and no build shows it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { loadExplainers } from '../../../src/content/explainer-file.ts';
import { type ContentFolder, contentFolder, TODAY } from './content-folder.ts';

const DRAFT = 'explainers/half-of-it.mdx';
const text = (draft: string) => `---
title: Half of it
question: What is missing?
order: 7
${draft}---

TO WRITE
`;

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

test('what is refused of a text is not asked of a draft', () => {
  folder.write(DRAFT, text(''));
  expect(folder.problems().join('\n')).toContain('is still to be written');
  folder.write(DRAFT, text('draft: true\n'));
  expect(folder.problems()).toEqual([]);
});

test('its front matter is', () => {
  folder.write(DRAFT, text('draft: soon\n'));
  expect(folder.problems()).toContain(`${DRAFT}  draft  is string: write true or false here`);
});

test('it is told from the others, for who publishes', () => {
  folder.write(DRAFT, text('draft: true\n'));
  const drafts = loadExplainers(folder.path).explainers.filter(({ isDraft }) => isDraft);
  expect(drafts.map(({ id }) => id)).toEqual(['half-of-it']);
});

test('no page of it is expected of a build, or told to search engines', async () => {
  folder.write(DRAFT, text('draft: true\n'));
  vi.stubEnv('CONTENT_DIR', folder.path);
  vi.resetModules(); // a folder is read once
  const { getExplainerIds } = await import('../../../src/content/record.ts');
  expect(getExplainerIds()).toEqual(['who-would-help']);
  vi.resetModules();
});

test.each(["import nothing from './nowhere.ts'", 'export const a = 1'])(
  '%s is refused: the build reads it',
  (code) => {
    folder.write(DRAFT, text('draft: true\n').replace('TO WRITE', code));
    expect(folder.problems()).toEqual([expect.stringContaining(`${DRAFT}:8  code  import, export, {…}`)]);
  },
);

test('what other pages lead to may not be a draft, or missing', () => {
  folder.write(DRAFT, text('draft: true\n'));
  const lead = (...ids: string[]) =>
    checkContent(folder.path, TODAY, () => [], undefined, ids).map(({ file, field }) => `${file} ${field}`);
  expect(lead('who-would-help', 'half-of-it', 'gone')).toEqual([
    'explainers/half-of-it.mdx file',
    'explainers/gone.mdx file',
  ]);
});
