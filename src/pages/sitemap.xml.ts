import { getExplainerIds, getRecord } from '../content/record.ts';
import { sitemap } from '../formats/web/sitemap.ts';
import { sitemapPages } from '../site-files.ts';

export function GET(): Response {
  return new Response(sitemap(sitemapPages(getRecord(), getExplainerIds())), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
