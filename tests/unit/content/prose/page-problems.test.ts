/** A page with words of its own is what the build can make a page of, or the check says why not. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check.ts';
import { formatProblems } from '../../../../src/schema/problem.ts';
import { sitePages } from '../../../../src/site-files.ts';
import { type ContentFolder, contentFolder, TODAY } from '../content-folder.ts';

const FILE = 'pages/method.mdx';

let folder: ContentFolder;
beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

function problems(): string {
  return formatProblems(checkContent(folder.path, TODAY, () => [], sitePages));
}

test.each([
  ['a link to no page', '[x](/nowhere/)', 'link  leads to "/nowhere/", which is no page of this site'],
  ['a link to no part of a page', '[x](/numbers/#nothing)', 'link  leads to "/numbers/#nothing"'],
  ['a link that runs', '[x](javascript:alert(1))', 'link  leads to "javascript:alert(1)"'],
  ['an address', 'See www.example.org', 'link  leads to "http://www.example.org"'],
  ['an image', '![x](https://example.org/x.png)', 'image  is not for explainers'],
  ['HTML', '<b>x</b>', '<b>  is not for this page: the only tag here is <Awaits>'],
  ['a tag of explainers', '<Count headline="ready" />', '<Count>  is not for this page'],
  ['a value', '{1 + 1}', 'code  import, export, {…} and code blocks are not'],
  ['a brace', 'a {b', 'mdx  cannot be read'],
])('%s is refused', (_name, body, message) => {
  folder.write(FILE, `One line.\n\n${body}\n`);
  expect(problems()).toContain(`${FILE}:3  ${message}`);
});

test('front matter is refused', () => {
  folder.write(FILE, '---\ntitle: [\n---\n\nOne line.\n');
  expect(problems()).toContain(
    `${FILE}:1  front matter  is not for this page: begin with its first sentence`,
  );
});

test('headings, lists, and links to pages and to the named part of one are what it is made of', () => {
  folder.write(
    FILE,
    '## A heading\n\n- *One* [of them](/countries/poland/)\n- [the lists](/numbers/#lists)\n',
  );
  expect(problems()).toBe('');
});

test('the lists cannot be led to where there are none', () => {
  folder.write(FILE, '[The lists](/numbers/#lists)\n');
  folder.write('lists.yaml', '[]\n');
  expect(problems()).toContain(`${FILE}:1  link  leads to "/numbers/#lists"`);
});

test('a page that is missing, and one that nothing shows', () => {
  folder.remove(FILE);
  folder.write('pages/imprint.mdx', 'Words.\n');
  expect(problems().split('\n')).toEqual([
    'pages/imprint.mdx  file  is shown on no page: those with words of their own are pages/method.mdx',
    'pages/method.mdx  file  is missing: restore it, a page of the site is made of it',
  ]);
});
