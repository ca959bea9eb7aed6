import { type Language, ORIGINAL } from './i18n/locale.ts';
import { SITE_LANGUAGES } from './i18n/site-languages.ts';
import { isWritten } from './links.ts';
import { findRoute, isPage, pathBelow } from './routes.ts';
import { base, language, origin } from './settings.ts';

// Where a page is in each language: Astro makes all at their English paths.

/** The path of a page in the language of the build, of its path from `/` in English. Where it is in English alone, that. */
export function pagePath(path: string): string {
  const [page = '', ...anchor] = path.slice(1).split('#');
  return [isIn(page, language) ? pathIn(page, language) : base + page, ...anchor].join('#');
}

/** The path below the base path, in English, of the page that Astro makes at this one: it knows no other. */
export function pathMade(pathname: string): string {
  return pathname.slice(base.length);
}

/** Where the page that Astro makes at a path is to be. */
export function pathHere(pathname: string): string {
  return pagePath(`/${pathMade(pathname)}`);
}

/** Where a page of the site is in each of its languages, English first, by its path in English below the base path. */
export function languagePaths(page: string): { code: Language; path: string }[] {
  return SITE_LANGUAGES.filter((code) => isIn(page, code)).map((code) => ({
    code,
    path: pathIn(page, code),
  }));
}

const inEnglish = new Map<string, boolean>();

/** Whether a link on a page of another language leads to a page of this site in English. Files are read by programs. */
export function isPageInEnglish(href: string): boolean {
  const [path = ''] = href.split(/[?#]/u);
  const known =
    inEnglish.get(path) ?? isEnglishPage(path.startsWith(origin) ? path.slice(origin.length) : path);
  inEnglish.set(path, known);
  return known;
}

function isEnglishPage(path: string): boolean {
  const route = path.startsWith(base) ? findRoute(path.slice(base.length)) : undefined;
  return route !== undefined && isPage(route);
}

function isIn(page: string, code: string): boolean {
  const [, explainer] = /^explainers\/([^/]+)\/$/u.exec(page) ?? [];
  if (explainer !== undefined) return isWritten(explainer, code);
  return code === ORIGINAL || findRoute(page)?.codeAfter !== undefined;
}

function pathIn(page: string, code: string): string {
  return base + pathBelow({ path: page, codeAfter: findRoute(page)?.codeAfter }, '', code);
}
