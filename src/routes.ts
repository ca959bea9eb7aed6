import type { MessageKey } from './i18n/translate.ts';

/**
 * A kind of page or file, as links, the sitemap, llms.txt, headers, the check of a finished build and the tests read it.
 * `src/pages` makes what this table names; tests hold the two together.
 */
export interface Route {
  /** Below the base path, with `/` at the end where it is a page. `*` is a name, of which there are many. */
  path: string;
  /** What has one each; `site-files.ts` knows the names. Those of a `*` without it are known to the build alone. */
  each?: Each;
  /** In the sitemap, with the newest day of this. */
  sitemap?: Dating;
  /** In llms.txt, under this title, in the order of this table. */
  llms?: MessageKey;
  /** How it is sent, if not as a page. */
  headers?: HeaderSet;
  /** The name that tests look at, if not the first that is built. */
  sample?: string;
}

/** A subject is a country or an institution; a state, one of the map (`mapStates`), of which some have a ready picture and some a page. */
export type Each =
  | (
      | 'date'
      | 'edition'
      | 'map-year'
      | 'subject'
      | 'country'
      | 'statement'
      | 'statements-part'
      | 'source'
      | 'event'
      | 'explainer'
      | 'former-explainer'
    )
  | ('picture' | 'state' | 'page-state' | 'feed' | 'table' | 'schema' | 'contact');

/** What dates a page: the whole record, a part of it, or the one that it is about. */
export type Dating =
  | ('record' | 'figures' | 'corrections' | 'editions' | 'undated')
  | ('edition' | 'subject' | 'statement' | 'source');

/**
 * What differs in its headers: pages and data; search, with the worker that it starts; embeds; what other people's
 * pages fetch to show one; files with a hash in their name.
 */
export const HEADER_SETS = ['page', 'search', 'embed', 'shared', 'asset'] as const;
export type HeaderSet = (typeof HEADER_SETS)[number];

/** Folders in which scripts find their way themselves. */
export const FOLDERS = {
  embeds: 'embed/v1/', // for ever, as is what it means: a breaking change is `v2`
  pasts: 'embed/past/', // what map embeds fetch; the names are of today, the build before knows others
  oembed: 'oembed/',
  pictures: 'pictures/',
  searchIndex: 'pagefind/',
} as const;

const TABLE = {
  home: { path: '', sitemap: 'record' },
  map: { path: 'map/', sitemap: 'record' },
  'map-date': { path: 'map/*/', each: 'date', sitemap: 'record' },
  editions: { path: 'map/editions/', sitemap: 'editions' },
  edition: { path: 'map/editions/*/', each: 'edition', sitemap: 'edition' },
  explainers: { path: 'explainers/', sitemap: 'undated' },
  explainer: { path: 'explainers/*/', each: 'explainer', sitemap: 'undated' },
  'former-explainer': { path: 'explainers/*/', each: 'former-explainer' },
  method: { path: 'method/', sitemap: 'undated', llms: 'method.title' },
  coverage: { path: 'method/coverage/', sitemap: 'record' },
  countries: { path: 'countries/', sitemap: 'record', llms: 'countries.title' },
  country: { path: 'countries/*/', each: 'subject', sitemap: 'subject', sample: 'poland' },
  statements: { path: 'statements/', sitemap: 'record', llms: 'statements.title' },
  'statements-part': { path: 'statements/year/*/', each: 'statements-part', sitemap: 'record' },
  'statement-lines': { path: 'statements/lines.json' }, // for the filters of the list
  'statement-quote': { path: 'statements/*/quote.json', each: 'statement' }, // what "copy" hands on
  statement: { path: 'statements/*/', each: 'statement', sitemap: 'statement' },
  sources: { path: 'sources/', sitemap: 'record', llms: 'sources.title' },
  source: { path: 'sources/*/', each: 'source', sitemap: 'source' },
  numbers: { path: 'numbers/', sitemap: 'figures', llms: 'numbers.title' },
  timeline: { path: 'timeline/', sitemap: 'record', llms: 'timeline.title' },
  event: { path: 'timeline/*/', each: 'event', sitemap: 'undated' },
  corrections: { path: 'corrections/', sitemap: 'corrections', llms: 'corrections.title' },
  about: { path: 'about/', sitemap: 'undated', llms: 'about.title' },
  data: { path: 'data/', sitemap: 'record' },
  feeds: { path: 'feeds/', sitemap: 'record', llms: 'feeds.title' },
  search: { path: 'search/', sitemap: 'undated', headers: 'search' },
  builder: { path: 'embed/', sitemap: 'undated' },
  'not-found': { path: '404.html' },

  'embed-map': { path: `${FOLDERS.embeds}map/`, headers: 'embed' },
  'embed-map-date': { path: `${FOLDERS.embeds}map/*/`, each: 'date', headers: 'embed' },
  'embed-edition': { path: `${FOLDERS.embeds}map/editions/*/`, each: 'edition', headers: 'embed' },
  'embed-country': { path: `${FOLDERS.embeds}country/*/`, each: 'country', headers: 'embed', sample: 'POL' },
  'embed-statement': { path: `${FOLDERS.embeds}statement/*/`, each: 'statement', headers: 'embed' },
  'embed-quote': { path: `${FOLDERS.embeds}quote/*/`, each: 'statement', headers: 'embed' },
  'embed-numbers': { path: `${FOLDERS.embeds}numbers/`, headers: 'embed' },
  'embed-past': { path: `${FOLDERS.pasts}*`, headers: 'asset' },
  'host-script': { path: 'embed/v1.js', headers: 'shared' },
  'oembed-map': { path: `${FOLDERS.oembed}map/*.json`, each: 'state', headers: 'shared' },
  'oembed-country': { path: `${FOLDERS.oembed}country/*.json`, each: 'country', headers: 'shared' },
  'oembed-statement': { path: `${FOLDERS.oembed}statement/*.json`, each: 'statement', headers: 'shared' },
  'oembed-quote': { path: `${FOLDERS.oembed}quote/*.json`, each: 'statement', headers: 'shared' },
  'oembed-numbers': { path: `${FOLDERS.oembed}numbers.json`, headers: 'shared' },

  'positions-json': { path: 'data/positions.json' },
  'statements-json': { path: 'data/statements.json' },
  'sources-json': { path: 'data/sources.json' },
  'reports-json': { path: 'data/reports.json' },
  'map-json': { path: 'data/map.json' },
  'map-year-json': { path: 'data/map/*.json', each: 'map-year' }, // for the maps of pages
  'positions-geojson': { path: 'data/positions.geojson' },
  annotations: { path: 'data/annotations.jsonld' },
  seal: { path: 'data/seals/record.sums' },
  'sealed-entries': { path: 'data/seals/entries.json' },
  workbook: { path: 'data/whos-willing.xlsx' },
  datapackage: { path: 'data/datapackage.json' },
  table: { path: 'data/*.csv', each: 'table' },
  'positions-date-csv': { path: 'data/positions/*.csv', each: 'date' },
  'positions-date-json': { path: 'data/positions/*.json', each: 'date' },
  'positions-edition-csv': { path: 'data/editions/*.csv', each: 'edition' },
  'positions-edition-json': { path: 'data/editions/*.json', each: 'edition' },
  schema: { path: 'data/schemas/*.json', each: 'schema' },
  'table-schema': { path: 'data/schemas/positions-table.json' },
  'corrections-json': { path: 'corrections.json' },
  'feed-atom': { path: 'feeds/*.xml', each: 'feed' },
  'feed-json': { path: 'feeds/*.json', each: 'feed' },

  'picture-svg': { path: `${FOLDERS.pictures}map/*.svg`, each: 'picture' },
  'picture-png': { path: `${FOLDERS.pictures}map/*.png`, each: 'picture' },
  'picture-@2x.png': { path: `${FOLDERS.pictures}map/*@2x.png`, each: 'picture' },
  'picture-parts': { path: `${FOLDERS.pictures}parts.json` },
  'card-site': { path: 'cards/site/home.png' },
  'card-map': { path: 'cards/map/*.png', each: 'page-state' },
  'card-countries': { path: 'cards/countries/*.png', each: 'subject' },
  'card-statements': { path: 'cards/statements/*.png', each: 'statement' },
  'card-explainers': { path: 'cards/explainers/*.png', each: 'explainer' },

  sitemap: { path: 'sitemap.xml' },
  robots: { path: 'robots.txt' },
  llms: { path: 'llms.txt' },
  humans: { path: 'humans.txt' },
  security: { path: '.well-known/*.txt', each: 'contact' },
  favicon: { path: 'favicon.svg' },
  'search-script': { path: `${FOLDERS.searchIndex}pagefind.js`, headers: 'search' },
  'search-entry': { path: `${FOLDERS.searchIndex}pagefind-entry.json`, headers: 'search' },
  'search-index': { path: `${FOLDERS.searchIndex}*`, headers: 'search' },
  asset: { path: '_astro/*', headers: 'asset' },
  'host-headers': { path: '_headers' }, // for Cloudflare Pages and Netlify
  'host-redirects': { path: '_redirects' }, // for Cloudflare Pages and Netlify
  'host-plain': { path: '.nojekyll' }, // for GitHub Pages
} as const satisfies Readonly<Record<string, Route>>;

export type Kind = keyof typeof TABLE;

/** The names that the path of a kind needs: one, or none. */
export type NameFor<K extends Kind> = (typeof TABLE)[K] extends { path: `${string}*${string}` }
  ? [name: string]
  : [];

export const ROUTES: Readonly<Record<Kind, Route>> = TABLE;
export const KINDS = Object.keys(TABLE) as Kind[];

/** Whether somebody reads it in a browser: the others are files. */
export function isPage({ path }: Route): boolean {
  return /(^|\/|\.html)$/u.test(path);
}

/** The path of one of its kind, below the base path. */
export function pathBelow({ path }: Route, name = ''): string {
  return path.replace('*', name);
}

/** The file of a path: `map/index.html` of `map/`. */
export function fileOf(path: string): string {
  return path.replace(/(^|\/)$/u, '$1index.html');
}
