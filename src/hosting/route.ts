/**
 * The kinds of address that differ in their headers.
 * `page` is everything that is not one of the others, HTML and data alike; `shared` is what other people's pages fetch
 * to show an embed.
 */
export const ROUTES = ['page', 'search', 'embed', 'shared', 'asset'] as const;
export type Route = (typeof ROUTES)[number];

/** Folders, with a final slash, and files below the base path of the routes that are not `page`. No two overlap. */
export const PLACES: Record<Exclude<Route, 'page'>, readonly string[]> = {
  search: ['search/', 'pagefind/'], // the page, and the worker that it starts, which has a policy of its own
  embed: ['embed/v1/'], // and not `embed/`: there is a page about embeds
  shared: ['embed/v1.js', 'oembed/'],
  asset: ['_astro/'],
};

/** The route of a path below the base path, such as `map/` or `_astro/a.css`. */
export function routeOf(path: string): Route {
  const isAt = (place: string) => (place.endsWith('/') ? path.startsWith(place) : path === place);
  return ROUTES.find((route) => route !== 'page' && PLACES[route].some(isAt)) ?? 'page';
}
