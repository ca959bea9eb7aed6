import { LANGUAGES, ORIGINAL } from '../i18n/locale.ts';
import { HEADER_SETS, type HeaderSet, pathBelow, ROUTES, type Route } from '../routes.ts';

/**
 * Folders, with a final slash, and files below the base path that hold nothing but what is sent with one set of headers:
 * as wide as there can be, so no two overlap. `page` is everything else, HTML and data alike.
 */
export const PLACES: Record<Exclude<HeaderSet, 'page'>, readonly string[]> = {
  styled: placesOf('styled'),
  search: placesOf('search'),
  embed: placesOf('embed'),
  shared: placesOf('shared'),
  asset: placesOf('asset'),
};

/** The headers that a path below the base path is sent with, such as `map/` or `_astro/a.css`. */
export function headerSetOf(path: string): HeaderSet {
  const isAt = (place: string) => (place.endsWith('/') ? path.startsWith(place) : path === place);
  return HEADER_SETS.find((set) => set !== 'page' && PLACES[set].some(isAt)) ?? 'page';
}

function placesOf(set: HeaderSet): string[] {
  const routes = Object.values(ROUTES).flatMap((route) =>
    languagesOf(route).map((language) => ({
      path: pathBelow(route, '*', language),
      headers: route.headers ?? 'page',
    })),
  );
  const holdsOnly = (folder: string) =>
    routes.every(({ path, headers }) => headers === set || !path.startsWith(folder));
  const own = routes.filter(({ headers }) => headers === set);
  return [...new Set(own.map(({ path }) => foldersOf(path).find(holdsOnly) ?? path))];
}

/** Also those that are not published yet: a server may have its settings from another day than its site. */
function languagesOf({ codeAfter }: Route): string[] {
  return codeAfter === undefined ? [ORIGINAL] : Object.keys(LANGUAGES);
}

/** From the widest: `a/` and `a/b/` of `a/b/c.json`. */
function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}
