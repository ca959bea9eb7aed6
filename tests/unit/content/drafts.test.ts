/** A text that is not finished is checked for nothing but its front matter, and no build shows it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadExplainers } from '../../../src/content/explainer-file.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';

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
