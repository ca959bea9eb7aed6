/**
 * The kinds of address that differ in their headers.
 * `page` is everything that is not one of the others: HTML and data alike.
 */
export const ROUTES = ['page', 'search', 'embed', 'asset'] as const;
export type Route = (typeof ROUTES)[number];

/** Top-level folders, below the base path, of the routes that are not `page`. No two share one. */
export const FOLDERS: Record<Exclude<Route, 'page'>, readonly string[]> = {
  search: ['search', 'pagefind'], // the page, and the worker that it starts, which has a policy of its own
  embed: ['embed'],
  asset: ['_astro'],
};

/** The route of a path below the base path, such as `map/` or `_astro/a.css`. */
export function routeOf(path: string): Route {
  return routeOfFolder(path.split('/', 2).length > 1 ? (path.split('/', 1)[0] ?? '') : '');
}

/** The route of everything in a top-level folder. */
export function routeOfFolder(folder: string): Route {
  return ROUTES.find((route) => route !== 'page' && FOLDERS[route].includes(folder)) ?? 'page';
}
