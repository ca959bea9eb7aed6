/** A page may not grow past what a slow phone loads at once: kilobytes as sent, fonts aside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileSize, pageSize } from './budget.ts';
import { BASE, DIST, readPages } from './dist.ts';

const KB = 1024;
const pages = new Map(readPages().map((page) => [page.path, page]));

// The home page holds the words of every country, which Brotli writes once where they stand twice.
test.for([
  { path: '/', sent: 'brotli', budget: 45 * KB },
  { path: '/map/', sent: 'gzip', budget: 50 * KB },
] as const)(
  '$path with its styles and scripts is at most $budget bytes with $sent',
  ({ path, sent, budget }) => {
    const page = pages.get(path);
    expect(page, `${path} is built`).toBeDefined();
    if (!page) return;
    const { html, css, js, map } = pageSize(page);
    expect(html[sent] + css[sent] + js[sent]).toBeLessThanOrEqual(budget);
    // All client script of the site. Whoever can run it (Map.groupBy: 2023) also takes Brotli.
    // It computes missions, echoes, the words that carry an answer and have its stance, and which reports are newer, as
    // the build does. The map keeps its heading true, plays what changes, and hands on its state in the links under it.
    expect(js.brotli).toBeLessThanOrEqual(13.5 * KB);
    expect(js.gzip).toBeLessThanOrEqual(15 * KB);
    expect(map.gzip).toBeGreaterThan(0);
    expect(map.gzip).toBeLessThanOrEqual(10 * KB);
  },
);

test('what the map fetches when it is touched is one script of at most 18.5 KB with Brotli', () => {
  const linked = pages
    .get('/map/')
    ?.tags.flatMap(({ name, attributes: { src } }) =>
      name === 'script' && src?.startsWith(BASE) ? [src] : [],
    );
  const named = (linked ?? []).flatMap((src) => [
    ...readFileSync(join(DIST, src.slice(BASE.length)), 'utf8').matchAll(/_astro\/([\w.-]+\.js)/gu),
  ]);
  const fetched = [...new Set(named.map(([, file = '']) => `_astro/${file}`))].filter(
    (file) => !linked?.includes(BASE + file),
  );
  const tools = fetched.filter((file) => fileSize(join(DIST, file)).plain > 4 * KB);
  expect(tools).toHaveLength(1);
  for (const file of tools) expect(fileSize(join(DIST, file)).brotli).toBeLessThanOrEqual(18.5 * KB); // its card says whether an answer is still so, and hands on its words; it draws parts of Europe closer
});
