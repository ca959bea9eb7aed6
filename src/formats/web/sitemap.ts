import { escapeXml } from '../../markup/escape.ts';
import type { Day } from '../../schema/day.ts';

/** A canonical page by its whole address, with the day on which its content last changed, where there is one. */
export interface SitemapPage {
  address: string;
  changed?: Day | undefined;
  /** The page in each of its languages, itself too, English first; none where there is one. */
  alternates?: readonly { language: string; address: string }[];
}

/**
 * https://www.sitemaps.org/protocol.html: at most 50,000 pages. Sorted by address, whatever order they came in. Other
 * languages as Google reads them: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemap(pages: readonly SitemapPage[]): string {
  const sorted = [...pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  const several = sorted.some(({ alternates = [] }) => alternates.length > 0);
  const urls = sorted.map(({ address, changed, alternates = [] }) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeXml(address)}</loc>${lastmod}${alternateLinks(alternates)}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${several ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''}>`,
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

function alternateLinks(alternates: SitemapPage['alternates'] = []): string {
  const [first] = alternates;
  if (!first) return '';
  return [...alternates, { ...first, language: 'x-default' }]
    .map(
      ({ language, address }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`,
    )
    .join('');
}
