/** What the build leaves for hosts: header rules, a policy in every page, compressed copies, a manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { metaPolicy } from '../../src/hosting/content-security-policy.ts';
import { routeOf } from '../../src/hosting/route.ts';
import { listFiles, manifestProblems } from '../../src/publish/manifest.ts';
import { BASE, DIST, readPages } from './dist.ts';

test('the manifest names every file as it is', () => {
  expect(manifestProblems(DIST)).toEqual([]);
});

test('every page carries the policy of its route, before anything that it loads', () => {
  const wrong = readPages().flatMap(({ path, tags }) => {
    const route = routeOf(path.slice(1));
    if (route === 'embed') return [];
    const first = tags.findIndex(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
    const loads = tags.findIndex(({ name }) => name === 'link' || name === 'script');
    const policy = tags[first]?.attributes.content;
    return policy === metaPolicy(route === 'search' ? 'search' : 'page') && first < loads ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

test('_headers has a rule for everything at the top of the site', () => {
  const paths = readFileSync(join(DIST, '_headers'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  const entries = readdirSync(DIST, { withFileTypes: true });
  const wanted = entries
    .filter(({ name }) => !/^\.|^_headers$|^SHA256SUMS$|\.(br|gz)$/.test(name))
    .map((entry) => `${BASE}${entry.name}${entry.isDirectory() ? '/*' : ''}`);
  expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
  expect(paths.length).toBeLessThan(100);
});

test('compressed copies hold what the file holds', () => {
  const copies = listFiles(DIST).filter((path) => /\.(br|gz)$/.test(path));
  expect(copies.length).toBeGreaterThan(readPages().length);
  const wrong = copies.filter((path) => {
    const copy = readFileSync(join(DIST, path));
    const unpacked = path.endsWith('.br') ? brotliDecompressSync(copy) : gunzipSync(copy);
    return !unpacked.equals(readFileSync(join(DIST, path.slice(0, -3))));
  });
  expect(wrong).toEqual([]);
});
