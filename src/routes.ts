import { ORIGINAL } from './i18n/locale.ts';
import type { MessageKey } from './i18n/translate.ts';

/**
 * A kind of page or file, as links, the sitemap, llms.txt, headers, the check of a finished build and the tests read it.
 * `src/pages` makes what this table names; tests hold the two together.
 */
export interface Route {
  /** Below the base path, with `/` at the end where it is a page. `*` is a name, of which there are many. */
  path: string;
  /**
   * The folder behind which the code of another language than English stands in its path; `''` for none. What has no such
   * folder is one for all languages, and in English where it has words.
   */
  codeAfter?: string | undefined;
  /** What has one each; `site-files.ts` knows the names. Those of a `*` without it are known to the build alone. */
  each?: Each;
  /** In the sitemap, with the newest day of this. */
  sitemap?: Dating;
  /** In llms.txt, under this title, in the order of this table. */
  llms?: MessageKey;
  /** Whether its pages can be searched (`searchKind` of their layout): each has a file in the search index. */
  searched?: true;
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
  | ('chart' | 'chart-picture' | 'thumb')
  | ('picture' | 'state' | 'page-state' | 'near-view' | 'feed' | 'table' | 'schema' | 'contact');

/** What dates a page: the whole record, a part of it, or the one that it is about. */
export type Dating =
  | ('record' | 'figures' | 'corrections' | 'editions' | 'undated')
  | ('edition' | 'subject' | 'statement' | 'source');

/**
 * What differs in its headers: pages and data; pages with a style of their own; search, with the worker that it starts; embeds;
 * what other people's pages fetch to show one; files with a hash in their name.
 */
export const HEADER_SETS = ['page', 'styled', 'search', 'embed', 'shared', 'asset'] as const;
export type HeaderSet = (typeof HEADER_SETS)[number];

/** Folders in which scripts find their way themselves. */
export const FOLDERS = {
  embeds: 'embed/v1/', // for ever, as is what it means: a breaking change is `v2`
  pasts: 'embed/past/', // what map embeds fetch; the names are of today, the build before knows others
  oembed: 'oembed/',
  pictures: 'pictures/',
  cards: 'cards/',
  feeds: 'feeds/',
  searchIndex: 'pagefind/',
} as const;

const TABLE = {
  ...inEachLanguage('', {
    home: { path: '', sitemap: 'record' },
    map: { path: 'map/', sitemap: 'record', headers: 'styled' },
    'map-date': { path: 'map/*/', each: 'date', sitemap: 'record', headers: 'styled' },
    editions: { path: 'map/editions/', sitemap: 'editions', headers: 'styled' },
    edition: { path: 'map/editions/*/', each: 'edition', sitemap: 'edition', headers: 'styled' },
    explainers: { path: 'explainers/', sitemap: 'undated' },
    explainer: { path: 'explainers/*/', each: 'explainer', sitemap: 'undated', searched: true },
    method: { path: 'method/', sitemap: 'undated', llms: 'method.title', searched: true },
    coverage: { path: 'method/coverage/', sitemap: 'record', searched: true },
    countries: { path: 'countries/', sitemap: 'record', llms: 'countries.title' },
    country: {
      path: 'countries/*/',
      each: 'subject',
      sitemap: 'subject',
      searched: true,
      sample: 'poland',
    },
    statements: { path: 'statements/', sitemap: 'record', llms: 'statements.title' },
    'statements-part': { path: 'statements/year/*/', each: 'statements-part', sitemap: 'record' },
    'statement-lines': { path: 'statements/lines.json' }, // for the filters of the list
    statement: { path: 'statements/*/', each: 'statement', sitemap: 'statement', searched: true },
    sources: { path: 'sources/', sitemap: 'record', llms: 'sources.title' },
    numbers: { path: 'numbers/', sitemap: 'figures', llms: 'numbers.title' },
    timeline: { path: 'timeline/', sitemap: 'record', llms: 'timeline.title' },
    event: { path: 'timeline/*/', each: 'event', sitemap: 'undated' },
    corrections: { path: 'corrections/', sitemap: 'corrections', llms: 'corrections.title' },
    about: { path: 'about/', sitemap: 'undated', llms: 'about.title', searched: true },
    data: { path: 'data/', sitemap: 'record' },
    feeds: { path: 'feeds/', sitemap: 'record', llms: 'feeds.title' },
    search: { path: 'search/', sitemap: 'undated', headers: 'search' },
    builder: { path: 'embed/', sitemap: 'undated' },
  }),
  ...inEachLanguage(FOLDERS.embeds, {
    'embed-map': { path: `${FOLDERS.embeds}map/`, headers: 'embed' },
    'embed-map-date': { path: `${FOLDERS.embeds}map/*/`, each: 'date', headers: 'embed' },
    'embed-edition': { path: `${FOLDERS.embeds}map/editions/*/`, each: 'edition', headers: 'embed' },
    'embed-country': {
      path: `${FOLDERS.embeds}country/*/`,
      each: 'country',
      headers: 'embed',
      sample: 'POL',
    },
    'embed-statement': { path: `${FOLDERS.embeds}statement/*/`, each: 'statement', headers: 'embed' },
    'embed-quote': { path: `${FOLDERS.embeds}quote/*/`, each: 'statement', headers: 'embed' },
    'embed-numbers': { path: `${FOLDERS.embeds}numbers/`, headers: 'embed' },
    'embed-chart': { path: `${FOLDERS.embeds}chart/*/`, each: 'chart', headers: 'embed' },
  }),
  ...inEachLanguage(FOLDERS.pasts, {
    'embed-past': { path: `${FOLDERS.pasts}*`, headers: 'asset' },
  }),
  // The lines of a part of Europe, for the map of any page.
  'close-up': { path: 'embed/close-ups/*.json', each: 'near-view', headers: 'shared' },
  ...inEachLanguage(FOLDERS.oembed, {
    'oembed-map': { path: `${FOLDERS.oembed}map/*.json`, each: 'state', headers: 'shared' },
    'oembed-country': { path: `${FOLDERS.oembed}country/*.json`, each: 'country', headers: 'shared' },
    'oembed-statement': { path: `${FOLDERS.oembed}statement/*.json`, each: 'statement', headers: 'shared' },
    'oembed-chart': { path: `${FOLDERS.oembed}chart/*.json`, each: 'chart', headers: 'shared' },
    'oembed-numbers': { path: `${FOLDERS.oembed}numbers.json`, headers: 'shared' },
  }),
  ...inEachLanguage('data/', {
    'map-json': { path: 'data/map.json' },
    'map-year-json': { path: 'data/map/*.json', each: 'map-year' }, // for the maps of pages
  }),
  ...inEachLanguage(FOLDERS.feeds, {
    'feed-atom': { path: `${FOLDERS.feeds}*.xml`, each: 'feed' },
  }),
  'feed-json': { path: `${FOLDERS.feeds}*.json`, each: 'feed' },
  ...inEachLanguage(FOLDERS.pictures, {
    'picture-svg': { path: `${FOLDERS.pictures}map/*.svg`, each: 'picture' },
    'picture-png': { path: `${FOLDERS.pictures}map/*.png`, each: 'picture' },
    'picture-@2x.png': { path: `${FOLDERS.pictures}map/*@2x.png`, each: 'picture' },
    'chart-svg': { path: `${FOLDERS.pictures}chart/*.svg`, each: 'chart-picture' },
    'chart-png': { path: `${FOLDERS.pictures}chart/*.png`, each: 'chart-picture' },
    'chart-@2x.png': { path: `${FOLDERS.pictures}chart/*@2x.png`, each: 'chart-picture' },
    'picture-parts': { path: `${FOLDERS.pictures}parts.json` },
  }),
  ...inEachLanguage(FOLDERS.cards, {
    'card-site': { path: `${FOLDERS.cards}site/home.png` },
    'card-map': { path: `${FOLDERS.cards}map/*.png`, each: 'page-state' },
    'card-countries': { path: `${FOLDERS.cards}countries/*.png`, each: 'subject' },
    'card-explainers': { path: `${FOLDERS.cards}explainers/*.png`, each: 'explainer' },
  }),
  ...inEachLanguage(FOLDERS.searchIndex, {
    'search-script': { path: `${FOLDERS.searchIndex}pagefind.js`, headers: 'search' },
    'search-entry': { path: `${FOLDERS.searchIndex}pagefind-entry.json`, headers: 'search' },
    'search-index': { path: `${FOLDERS.searchIndex}*`, headers: 'search' },
  }),

  // One for all languages.
  'former-explainer': { path: 'explainers/*/', each: 'former-explainer' },
  source: { path: 'sources/*/', each: 'source', sitemap: 'source', searched: true },
  'not-found': { path: '404.html' },
  'host-script': { path: 'embed/v1.js', headers: 'shared' },
  'positions-json': { path: 'data/positions.json' },
  'statements-json': { path: 'data/statements.json' },
  'sources-json': { path: 'data/sources.json' },
  'reports-json': { path: 'data/reports.json' },
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
  // Without a word, so one for all languages.
  thumb: { path: 'thumbs/*.png', each: 'thumb' },
  'card-statements': { path: `${FOLDERS.cards}statements/*.png`, each: 'statement' },
  sitemap: { path: 'sitemap.xml' },
  robots: { path: 'robots.txt' },
  llms: { path: 'llms.txt' },
  humans: { path: 'humans.txt' },
  'fonts-licence': { path: 'fonts-licence.txt' },
  security: { path: '.well-known/*.txt', each: 'contact' },
  favicon: { path: 'favicon.svg' },
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

/** The path of one of its kind in a language, below the base path. */
export function pathBelow({ path, codeAfter }: Route, name = '', language: string = ORIGINAL): string {
  const own = path.replace('*', name);
  if (codeAfter === undefined || language === ORIGINAL) return own;
  return `${codeAfter}${language}/${own.slice(codeAfter.length)}`;
}

/** The folder of a language's search index, below the base path. */
export function searchIndexFolder(language: string): string {
  return pathBelow({ path: FOLDERS.searchIndex, codeAfter: FOLDERS.searchIndex }, '', language);
}

/** The kind of what English has at a path below the base path; of two that fit, the one that the table names first. */
export function findRoute(path: string): Route | undefined {
  const routes = Object.values(ROUTES);
  return routes.find((route) => route.path === path) ?? routes.find((route) => isOfKind(route, path));
}

function isOfKind({ path, each }: Route, own: string): boolean {
  const [before = '', after] = path.split('*');
  if (after === undefined || !own.startsWith(before) || !own.endsWith(after)) return false;
  const name = own.slice(before.length, own.length - after.length);
  // The name of a feed has a folder in it, and so may what the bundler names.
  return name !== '' && (each === 'feed' || each === undefined || !name.includes('/'));
}

/** The same kinds with the folder behind which the code of another language stands. */
function inEachLanguage<const Kinds extends Readonly<Record<string, Route>>, Folder extends string>(
  codeAfter: Folder,
  kinds: Kinds,
): { readonly [Name in keyof Kinds]: Kinds[Name] & { codeAfter: Folder } } {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, route]) => [name, { ...route, codeAfter }]),
  ) as { readonly [Name in keyof Kinds]: Kinds[Name] & { codeAfter: Folder } };
}

/** The file of a path: `map/index.html` of `map/`. */
export function fileOf(path: string): string {
  return path.replace(/(^|\/)$/u, '$1index.html');
}
