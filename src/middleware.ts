import type { MiddlewareHandler } from 'astro';
import { LANGUAGE, ORIGINAL } from './i18n/locale.ts';
import { isPageInEnglish } from './page-languages.ts';

const LINK = /<a\b(?![^>]*\bhreflang=)([^>]*?)\bhref="([^"]*)"/gu;

/**
 * Says of each link on a page of another language whether it leads to a page that is in English alone. In the finished HTML,
 * because who writes a link does not know which pages a language has.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (LANGUAGE === ORIGINAL || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  const html = await response.text();
  return new Response(
    html.replace(LINK, (link, before: string, href: string) =>
      isPageInEnglish(href) ? `<a hreflang="${ORIGINAL}"${before}href="${href}"` : link,
    ),
    response,
  );
};
