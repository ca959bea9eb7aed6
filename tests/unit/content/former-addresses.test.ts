/** Addresses that an explainer had: they lead to one explainer that stands, and pages may not link to them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ContentFolder, contentFolder } from './content-folder.ts';
import { CITE, explainer } from './prose/explainer.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

function written(formerly: string, body = ''): string {
  return explainer(body).replace('order: 1', `order: 1\nformerly: [${formerly}]`);
}

test('an address that nobody has any more is in order', () => {
  folder.write('explainers/who-would-help.mdx', written('who-helps, who-helped'));
  expect(folder.problems()).toEqual([]);
});

test('an address that another explainer has is refused', () => {
  folder.write('explainers/who-would-help.mdx', written('who-helps'));
  folder.write('explainers/who-helps.mdx', explainer());
  expect(folder.problems()).toEqual([
    expect.stringContaining('names "who-helps", which is that of explainers/who-helps.mdx'),
  ]);
});

test('an address that two explainers claim is refused', () => {
  folder.write('explainers/who-would-help.mdx', written('who-helps'));
  folder.write('explainers/who-will-help.mdx', written('who-helps'));
  expect(folder.problems()).toEqual([expect.stringContaining('formerly  names "who-helps"')]);
});

test('no explainer links to an old address', () => {
  folder.write(
    'explainers/who-would-help.mdx',
    written('who-helps', `See [this](/explainers/who-helps/). ${CITE}`),
  );
  expect(folder.problems()).toEqual([expect.stringContaining('which is no page of this site')]);
});
