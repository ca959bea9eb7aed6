import { absolute, sitemapFile } from '../links.ts';

/** https://www.rfc-editor.org/rfc/rfc9309: everybody may read everything. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapFile)}\n`);
}
