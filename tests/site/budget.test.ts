/** A page may not grow past what a slow phone loads at once: kilobytes as sent, fonts aside. */
import { expect, test } from 'vitest';
import { pageSize } from './budget.ts';
import { readPages } from './dist.ts';

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
