import type { MiddlewareHandler } from 'astro';
import { setMarks } from './explainers/set-marks.ts';
import { LANGUAGE, ORIGINAL } from './i18n/locale.ts';
import { isPageInEnglish } from './page-languages.ts';

const LINK = /<a\b(?![^>]*\bhreflang=)([^>]*?)\bhref="([^"]*)"/gu;

/**
 * What is done to finished HTML. The numbers of sources are set after the stops at which they stand, which who writes one does not
 * know. And each link on a page of another language says whether it leads to a page that is in English alone:
 * who writes a link does not know which pages a language has.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = setMarks(await response.text());
  return new Response(LANGUAGE === ORIGINAL ? html : withLanguages(html), response);
};

function withLanguages(html: string): string {
  return html.replace(LINK, (link, before: string, href: string) =>
    isPageInEnglish(href) ? `<a hreflang="${ORIGINAL}"${before}href="${href}"` : link,
  );
}
