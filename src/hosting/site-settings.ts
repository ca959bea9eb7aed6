import { HEADER_SETS, type HeaderSet } from '../routes.ts';
import { PLACES } from './header-set.ts';
import type { Moved } from './moved.ts';

/** What the configurations depend on. */
export type SiteSettings = {
  /** Scheme and host of the site, without a path: `https://example.org`. */
  origin: string;
  /** The path under which it is published, with a slash at both ends. */
  base: string;
  /** The folder on the server that holds the built site. */
  root: string;
  /** Where nginx listens (`443 ssl`, `127.0.0.1:8080`). */
  listen: string;
  /** Old addresses, which lead to new ones. */
  moved: readonly Moved[];
};

/** The sets of headers that have places of their own, each with a pattern of their paths, base path and all. */
export function placePatterns(base: string): { set: Exclude<HeaderSet, 'page'>; pattern: string }[] {
  return HEADER_SETS.filter((set) => set !== 'page').map((set) => ({
    set,
    pattern: `^${literally(base)}(${PLACES[set].map(placePattern).join('|')})`,
  }));
}

/** The text as a regular expression that matches nothing else. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function placePattern(place: string): string {
  return place.endsWith('/') ? literally(place) : `${literally(place)}$`;
}
