import { translatedExplainers } from './content/translations/translated-explainers.ts';
import { LANGUAGE, ORIGINAL } from './i18n/locale.ts';
import type { InstrumentName } from './instruments/names.ts';
import {
  FOLDERS,
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

/** The script for other people's pages. */
export const hostScriptFile = to('host-script');
export const positionsFile = to('positions-json');
export const statementLinesFile = to('statement-lines');
export const statementsFile = to('statements-json');
export const sourcesFile = to('sources-json');
export const mapDataFile = to('map-json');
/** The data of a map for the days of one year. */
export const mapYearFile = (year: string) => to('map-year-json', year);
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
export const fontsLicenceFile = to('fonts-licence');
export const faviconPath = to('favicon');

// Folders of English: behind them stand the codes of the other languages.
export const picturesPath = base + FOLDERS.pictures;
/** The folder of this language's search index. */
export const searchIndexPath = base + searchIndexFolder(language);

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

/** In which formats this language has feeds: a feed reader reads Atom, and programs read the JSON Feed in English. */
export const FEED_FORMATS: readonly ('atom' | 'json')[] = LANGUAGE === ORIGINAL ? ['atom', 'json'] : ['atom'];

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

/** The path of one of its kind, base path and all. */
export function pathOf(route: Route, name?: string, of = language): string {
  return base + pathBelow(route, name, of);
}

/** The path of a kind of page or file in the language of the build, and its name where its kind has many. */
export function to<K extends Kind>(kind: K, ...[name]: NameFor<K>): string {
  return pathOf(ROUTES[kind], name);
}
