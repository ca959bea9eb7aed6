/** What the build leaves for hosts: header rules, a policy in every page, compressed copies, a manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hash } from '../../src/embed/policy/page-policy.ts';
import { metaPolicy } from '../../src/hosting/content-security-policy.ts';
import { headerSetOf } from '../../src/hosting/header-set.ts';
import { listFiles, manifestProblems } from '../../src/publish/manifest.ts';
import { BASE, DIST, readPages } from './dist.ts';

test('the manifest names every file as it is', () => {
  expect(manifestProblems(DIST)).toEqual([]);
});

test('every page carries the policy of its headers, before anything that it loads', () => {
  const wrong = readPages().flatMap(({ path, tags, html }) => {
    const set = headerSetOf(path.slice(1));
    if (set === 'embed') return [];
    const first = tags.findIndex(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
    const loads = tags.findIndex(({ name }) => name === 'link' || name === 'script');
    const policy = tags[first]?.attributes.content;
    const expected = metaPolicy(set === 'search' ? 'search' : 'page');
    const allowed =
      set === 'styled' ? expected.replace(/style-src 'self'/, `$& ${hash(styleOf(html))}`) : expected;
    return policy === allowed && first < loads ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

test('_headers has one rule for every address that is not sent like a page, and none beside the first for others', () => {
  const [everything, ...rules] = readFileSync(join(DIST, '_headers'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(everything).toBe(`${BASE}*`);
  const paths = listFiles(DIST)
    .filter((file) => !/^\.nojekyll$|^_(headers|redirects)$|\.(br|gz)$/.test(file))
    .flatMap((file) => [file, file.replace(/(^|\/)index\.html$/, '$1')]);
  const wrong = new Set(paths).values().filter((path) => {
    const matching = rules.filter((rule) =>
      rule.endsWith('*') ? `${BASE}${path}`.startsWith(rule.slice(0, -1)) : `${BASE}${path}` === rule,
    );
    return matching.length !== (headerSetOf(path) === 'page' ? 0 : 1);
  });
  expect([...wrong]).toEqual([]);
  expect(rules.length).toBeLessThan(99); // Cloudflare Pages reads a hundred
});

test('_redirects leads from every picture of a day that is not kept to the card of the day, and from nothing that is', () => {
  const files = new Set(listFiles(DIST));
  const lines = readFileSync(join(DIST, '_redirects'), 'utf8').trim().split('\n');
  expect(lines).toContain(`${BASE}pictures/map/2026-01-07.svg ${BASE}cards/map/2026-01-07.png 301`);
  expect(lines).toContain(`${BASE}pictures/map/2026-01-07@2x.png ${BASE}cards/map/2026-01-07.png 301`);
  // A page that has moved is still there, for hosts that know no redirects: see nginx.test.ts.
  const wrong = lines.filter((line) => {
    if (line.startsWith(`${BASE}explainers/`)) return false;
    const [from = '', to = '', status] = line.split(' ');
    return (
      files.has(from.slice(BASE.length)) ||
      ![to, `${to}index.html`].some((path) => files.has(path.slice(BASE.length))) ||
      status !== '301'
    );
  });
  expect(wrong).toEqual([]);
  expect(lines.length).toBeLessThan(2000); // Cloudflare Pages reads two thousand
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

/** What stands in the one style element of a page; empty where there is none. */
function styleOf(html: string): string {
  const [, style = '', ...others] = html.split(/<\/?style>/u);
  return others.length === 1 ? style : '';
}
