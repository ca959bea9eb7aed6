/** The site can be published in a folder of any site: SITE_URL and BASE_PATH are honoured everywhere. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutVitest } from '../environment.ts';
import { type BuiltPage, readFiles, readPages } from './dist.ts';
import { checkLinks } from './links.ts';

const SITE_URL = 'https://example.org';
const BASE_PATH = '/some/folder/';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

let root: string;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  // Not outside of the project: there Astro works in one folder that all builds would share.
  mkdirSync('.reports', { recursive: true });
  root = mkdtempSync(resolve('.reports/base-path-'));
  const env = {
    ...withoutVitest(process.env),
    SITE_URL,
    BASE_PATH,
    LANGUAGES: 'en', // one process makes one language
    OUT_DIR: root,
    CACHE_DIR: `${root}-cache`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await promisify(execFile)(process.execPath, [ASTRO, 'build', '--silent'], { env });
  pages = readPages(root);
});

afterAll(() => {
  for (const folder of [root, `${root}-cache`]) rmSync(folder, { recursive: true, force: true });
});

test('every link stays under the base path and leads somewhere', async () => {
  const { working, broken } = await checkLinks(root, BASE_PATH);
  expect(broken).toEqual([]);
  expect(working).toBeGreaterThan(pages.length);
});

test('every canonical address is under SITE_URL and the base path', () => {
  const addressOf = (path: string) => `${SITE_URL}${BASE_PATH}${path.slice(1)}`;
  const isEmbed = (path: string) => path.startsWith('/embed/v1/');
  const full = new Set(pages.filter(({ path }) => !isEmbed(path)).map(({ path }) => addressOf(path)));
  const wrong = pages.flatMap(({ path, tags }) => {
    const link = tags.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical');
    const { href = '' } = link?.attributes ?? {};
    const moved = tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
    // An embed names the page that says the same in full, an old address the one that took its place.
    const right = isEmbed(path) || moved ? full.has(href) : href === addressOf(path);
    return path === '/404.html' || right ? [] : [`${path}: ${href}`];
  });
  expect(wrong).toEqual([]);
});

test('no file names the address of the development server', () => {
  const files = readFiles('**/*.{html,css,js,json,xml,txt,csv}', root);
  expect(files.filter(({ text }) => /127\.0\.0\.1|localhost/.test(text)).map(({ file }) => file)).toEqual([]);
});

test('the script for host pages knows where the embeds of this site are', () => {
  const [script] = readFiles('embed/v1.js', root);
  expect(script?.text).toContain(`${SITE_URL}${BASE_PATH}embed/v1/`);
});
