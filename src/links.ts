import { translatedExplainers } from './content/translations/translated-explainers.ts';
import { type Language, ORIGINAL } from './i18n/locale.ts';
import { SITE_LANGUAGES } from './i18n/site-languages.ts';
import type { EmbeddedInstrument, InstrumentName } from './instruments/names.ts';
import {
  FOLDERS,
  findRoute,
  isPage,
  type Kind,
  type NameFor,
  pathBelow,
  ROUTES,
  type Route,
  searchIndexFolder,
} from './routes.ts';
import type { Day } from './schema/day.ts';
import { base, language, origin } from './settings.ts';

// Every public address, from the paths in `routes.ts`, in the language of the build. Paths begin with the base path.

export const homePath = to('home');
export const mapPath = to('map');
export const editionsPath = to('editions');
export const explainersPath = to('explainers');
export const methodPath = to('method');
export const coveragePath = to('coverage');
export const countriesPath = to('countries');
export const statementsPath = to('statements');
export const sourcesPath = to('sources');
export const numbersPath = to('numbers');
export const timelinePath = to('timeline');
export const correctionsPath = to('corrections');
export const aboutPath = to('about');
export const dataPath = to('data');
export const feedsPath = to('feeds');
export const searchPath = to('search');
export const embedBuilderPath = to('builder');
export const embedMapPath = to('embed-map');
export const embedNumbersPath = to('embed-numbers');

/** The script for other people's pages. */
export const hostScriptFile = to('host-script');
export const positionsFile = to('positions-json');
export const statementLinesFile = to('statement-lines');
export const statementsFile = to('statements-json');
export const sourcesFile = to('sources-json');
export const mapDataFile = to('map-json');
export const annotationsFile = to('annotations');
export const sealFile = to('seal');
export const sealedEntriesFile = to('sealed-entries');
export const workbookFile = to('workbook');
export const datapackageFile = to('datapackage');
/** The Table Schema of the dated positions. */
export const tableSchemaFile = to('table-schema');
/** For any site to poll, so that a correction reaches those who have quoted. */
export const correctionsFile = to('corrections-json');
/** What a browser draws pictures of the map from. */
export const picturePartsFile = to('picture-parts');
/** The picture for links to any page that has none of its own. */
export const siteCardFile = to('card-site');
export const sitemapFile = to('sitemap');
/** There only where a publisher has given a contact. */
export const securityFile = to('security', 'security');
export const faviconPath = to('favicon');

// Folders of English: behind them stand the codes of the other languages.
export const embedPath = base + FOLDERS.embeds;
export const oembedPath = base + FOLDERS.oembed;
export const picturesPath = base + FOLDERS.pictures;
/** The folder of this language's search index. */
export const searchIndexPath = base + searchIndexFolder(language);
/** The folder of the site. */
export const basePath = base;

export function mapPathOn(date: Day): string {
  return to('map-date', date);
}

/** The map as an edition froze it, by the edition's day. */
export function editionPath(on: Day): string {
  return to('edition', on);
}

/** In the language of the build where it is written in it, else in English. */
export function explainerPath(id: string): string {
  return pathOf(ROUTES.explainer, id, isWritten(id, language) ? language : ORIGINAL);
}

/** Whether an explainer has a page in a language. */
export function isWritten(explainer: string, of: string): boolean {
  return of === ORIGINAL || translatedExplainers(of).includes(explainer);
}

/** Of a country or an institution. */
export function countryPath({ slug }: { slug: string }): string {
  return to('country', slug);
}

/** Where a country's page tells how its position moved on a day. */
export function changePath(country: { slug: string }, date: Day): string {
  return `${countryPath(country)}#${changeAnchor(date)}`;
}

export function changeAnchor(date: Day): string {
  return `change-${date}`;
}

/** Where a country's page tells how words were read again on a day. */
export function revisionPath(country: { slug: string }, on: Day): string {
  return `${countryPath(country)}#${revisionAnchor(on)}`;
}

export function revisionAnchor(on: Day): string {
  return `revision-${on}`;
}

export function statementPath(id: string): string {
  return to('statement', id);
}

/** A page of the list of statements, by the name of its part; the first has none. */
export function statementsPartPath(part: string | null): string {
  return part === null ? statementsPath : to('statements-part', part);
}

/** Where a report that was not read stands in the list of those. */
export function reportPath(id: string): string {
  return `${coveragePath}#${id}`;
}

export function sourcePath(id: string): string {
  return to('source', id);
}

export function eventPath(id: string): string {
  return to('event', id);
}

export function correctionPath(id: string): string {
  return `${correctionsPath}#${id}`;
}

export function figurePath(id: string): string {
  return `${numbersPath}#${id}`;
}

export function listPath(id: string): string {
  return `${numbersPath}#${id}`;
}

export function embedMapPathOn(date: Day): string {
  return to('embed-map-date', date);
}

/** The map of an edition, by its day. */
export function embedEditionPath(on: Day): string {
  return to('embed-edition', on);
}

/** By ISO3. */
export function embedCountryPath({ id }: { id: string }): string {
  return to('embed-country', id);
}

export function embedStatementPath(id: string): string {
  return to('embed-statement', id);
}

/** A chart of the site, by the name of the instrument. */
export function embedChartPath(name: EmbeddedInstrument): string {
  return to('embed-chart', name);
}

/** The quotation of a statement set large, by the statement's id. */
export function embedQuotePath(id: string): string {
  return to('embed-quote', id);
}

/** What a map embed fetches when it is asked for another day or question, by the file's name. */
export function embedPastFile(name: string): string {
  return to('embed-past', name);
}

/**
 * What a content management system reads when somebody pastes the address of a page: of the map in one of the states of
 * `mapStates`, by the picture's name; of a country, by ISO3; of a statement or its quotation, by
 * its id; of a chart, by the name of the instrument; of the numbers.
 */
export function oembedFile<Of extends 'map' | 'country' | 'statement' | 'quote' | 'chart' | 'numbers'>(
  of: Of,
  ...name: NameFor<`oembed-${Of}`>
): string {
  return to(`oembed-${of}`, ...name);
}

/** A picture of the map to print or to post: see `mapPictures` for the names. */
export function mapPictureFile(name: string, format: 'svg' | 'png' | '@2x.png', of = language): string {
  return pathOf(ROUTES[`picture-${format}`], name, of);
}

/** A chart to print or to post, by the name of the instrument. */
export function chartPictureFile(name: InstrumentName, format: 'svg' | 'png' | '@2x.png'): string {
  return to(`chart-${format}`, name);
}

/** The picture, 1200 × 630, that a shared link to a page shows. */
export function cardFile(of: 'map' | 'countries' | 'statements' | 'explainers', name: string): string {
  return to(`card-${of}`, name);
}

/** The small picture of an explainer's instrument, by the explainer's id, for one of the themes of pages. */
export function thumbFile(explainer: string, theme: 'light' | 'dark'): string {
  return to('thumb', thumbName(explainer, theme));
}

export function thumbName(explainer: string, theme: 'light' | 'dark'): string {
  return theme === 'light' ? explainer : `${explainer}-dark`;
}

/** A table as CSV, by its name. */
export function tableFile(table: string): string {
  return to('table', table);
}

/** A file of the whole record that is no table: see `PUBLIC_JSON`. */
export function dataFile(
  kind:
    | 'positions-json'
    | 'statements-json'
    | 'sources-json'
    | 'reports-json'
    | 'sealed-entries'
    | 'positions-geojson'
    | 'annotations',
): string {
  return to(kind);
}

/** The positions as of a day, as this record knows them now. */
export function positionsFileOn(date: Day, format: 'csv' | 'json'): string {
  return to(`positions-date-${format}`, date);
}

/** The positions of an edition as a table or with every reading, by the edition's day. */
export function editionFile(on: Day, format: 'csv' | 'json'): string {
  return to(`positions-edition-${format}`, on);
}

/** The JSON Schema of a public JSON file, by the schema's name. */
export function schemaFile(name: string): string {
  return to('schema', name);
}

/** A feed of everything, of one country's slug or of one contribution's code, as Atom or as JSON Feed. */
export function feedFile(name: string, format: 'atom' | 'json'): string {
  return to(`feed-${format}`, name);
}

/** The name of the feed of a country's slug or a contribution's code, for `feedFile`. */
export function feedName(of: 'all' | { slug: string } | { contribution: string }): string {
  if (of === 'all') return 'changes';
  return 'slug' in of ? `countries/${of.slug}` : `contributions/${of.contribution}`;
}

/** The whole address of a path, for canonical links and feeds. */
export function absolute(path: string): string {
  return `${origin}${path}`;
}

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

/** The path of one of its kind, base path and all. */
export function pathOf(route: Route, name?: string, of = language): string {
  return base + pathBelow(route, name, of);
}

function to<K extends Kind>(kind: K, ...[name]: NameFor<K>): string {
  return pathOf(ROUTES[kind], name);
}
