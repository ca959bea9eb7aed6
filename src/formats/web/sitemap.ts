import { escapeXml } from '../../markup/escape.ts';
import type { Day } from '../../schema/day.ts';

/** A canonical page by its whole address, with the day on which its content last changed, where there is one. */
export interface SitemapPage {
  address: string;
  changed?: Day | undefined;
}

/** https://www.sitemaps.org/protocol.html: at most 50,000 pages. Sorted by address, whatever order they came in. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const sorted = [...pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  const urls = sorted.map(({ address, changed }) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeXml(address)}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}
