/** A page may not grow past what a slow phone loads at once: kilobytes with gzip, fonts aside. */
import { expect, test } from 'vitest';
import { pageSize } from './budget.ts';
import { readPages } from './dist.ts';

const KB = 1024;
const pages = new Map(readPages().map((page) => [page.path, page]));

test.for([
  { path: '/', budget: 40 * KB },
  { path: '/map/', budget: 50 * KB },
])('$path with its styles and scripts is at most $budget bytes', ({ path, budget }) => {
  const page = pages.get(path);
  expect(page, `${path} is built`).toBeDefined();
  if (!page) return;
  const { html, css, js, map } = pageSize(page);
  expect(html.gzip + css.gzip + js.gzip).toBeLessThanOrEqual(budget);
  // All client script of the site. Whoever can run it (Map.groupBy: 2023) also takes Brotli.
  // It computes missions, echoes, the words that carry an answer, and which reports are newer, as the build does.
  expect(js.brotli).toBeLessThanOrEqual(12.25 * KB);
  expect(js.gzip).toBeLessThanOrEqual(13.5 * KB);
  expect(map.gzip).toBeGreaterThan(0);
  expect(map.gzip).toBeLessThanOrEqual(10 * KB);
});
