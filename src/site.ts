import type { Day } from './schema/day.ts';

/** Every public address is built here. Paths begin with the base path and end with `/` unless they are files. */
const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
const origin = import.meta.env.SITE.replace(/\/*$/u, '');

export const SITE_NAME = 'Who’s Willing';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

export const homePath = base;
export const mapPath = `${base}map/`;
export const countriesPath = `${base}countries/`;
export const explainersPath = `${base}explainers/`;
export const statementsPath = `${base}statements/`;
export const sourcesPath = `${base}sources/`;
export const timelinePath = `${base}timeline/`;
export const numbersPath = `${base}numbers/`;
export const methodPath = `${base}method/`;
export const coveragePath = `${base}method/coverage/`;
export const correctionsPath = `${base}corrections/`;
export const dataPath = `${base}data/`;
export const editionsPath = `${mapPath}editions/`;
export const feedsPath = `${base}feeds/`;
export const searchPath = `${base}search/`;
/** Embeds keep their address and their meaning for ever; a breaking change is `v2`. */
export const embedPath = `${base}embed/v1/`;
/** The script for other people's pages. */
export const hostScriptFile = `${base}embed/v1.js`;
export const embedMapPath = `${embedPath}map/`;
export const embedNumbersPath = `${embedPath}numbers/`;
export const embedBuilderPath = `${base}embed/`;
export const oembedPath = `${base}oembed/`;
export const picturesPath = `${base}pictures/`;
export const faviconPath = `${base}favicon.svg`;

/** For any site to poll, so that a correction reaches those who have quoted. */
export const correctionsFile = `${base}corrections.json`;

export const positionsFile = `${dataPath}positions.json`;
export const statementsFile = `${dataPath}statements.json`;
export const mapDataFile = `${dataPath}map.json`;
export const sourcesFile = `${dataPath}sources.json`;

export const geojsonFile = `${dataPath}positions.geojson`;
export const annotationsFile = `${dataPath}annotations.jsonld`;
export const workbookFile = `${dataPath}whos-willing.xlsx`;
export const datapackageFile = `${dataPath}datapackage.json`;

/** A table as CSV, by its name. */
export function tableFile(table: string): string {
  return `${dataPath}${table}.csv`;
}

/** A file beside the data page, by its name. */
export function dataFile(file: string): string {
  return `${dataPath}${file}`;
}

/** The JSON Schema of a public JSON file, or with `-table` the Table Schema of the dated positions. */
export function schemaFile(name: string): string {
  return `${dataPath}schemas/${name}.json`;
}

export const sitemapFile = `${base}sitemap.xml`;
export const llmsFile = `${base}llms.txt`;

/** Where Pagefind's script and index lie; `src/cli/search-index.ts` writes them. */
export const searchIndexPath = `${base}pagefind/`;

/** The picture for links to any page that has none of its own. */
export const siteCardFile = cardFile('site', 'home');

/** A feed of everything, of one country's slug or of one contribution's code, as Atom or as JSON Feed. */
export function feedFile(name: string, format: FeedFormat): string {
  return `${feedsPath}${name}.${format === 'atom' ? 'xml' : 'json'}`;
}

export type FeedFormat = 'atom' | 'json';

/** The name of the feed of a country's slug or a contribution's code, for `feedFile`. */
export function feedName(of: 'all' | { slug: string } | { contribution: string }): string {
  if (of === 'all') return 'changes';
  return 'slug' in of ? `countries/${of.slug}` : `contributions/${of.contribution}`;
}

/** An identifier for ever, whatever the page's address: https://www.rfc-editor.org/rfc/rfc4151 */
export function tagId(specific: string): string {
  return `tag:${new URL(origin).hostname},2026:${specific}`;
}

/** The picture, 1200 × 630, that a shared link to a page shows. */
export function cardFile(
  kind: 'site' | 'map' | 'countries' | 'statements' | 'explainers',
  name: string,
): string {
  return `${base}cards/${kind}/${name}.png`;
}

/** The positions as of a day, as this record knows them now. */
export function positionsFileOn(date: Day, format: 'csv' | 'json'): string {
  return `${dataPath}positions/${date}.${format}`;
}

/** The positions of an edition as a table or with every reading, by the edition's day. */
export function editionFile(on: Day, format: 'csv' | 'json'): string {
  return `${dataPath}editions/${on}.${format}`;
}

export function mapPathOn(date: Day): string {
  return `${mapPath}${date}/`;
}

/** A picture of the map to print or to post: see `mapPictures` for the names. */
export function mapPictureFile(name: string, format: 'svg' | 'png' | '@2x.png'): string {
  return `${picturesPath}map/${name}${format.startsWith('@') ? '' : '.'}${format}`;
}

/** The map as an edition froze it, by the edition's day. */
export function editionPath(on: Day): string {
  return `${editionsPath}${on}/`;
}

export function countryPath({ slug }: { slug: string }): string {
  return `${countriesPath}${slug}/`;
}

export function statementPath(id: string): string {
  return `${statementsPath}${id}/`;
}

/** The map of an edition, by its day. */
export function embedEditionPath(on: Day): string {
  return `${embedMapPath}editions/${on}/`;
}

/**
 * What a content management system reads when somebody pastes the address of a page: of the map in one of the states of
 * `mapPictures`, by the picture's name; of a country, by ISO3; of a statement, by its id; of the numbers.
 */
export function oembedFile(kind: 'map' | 'country' | 'statement' | 'numbers', name?: string): string {
  return `${oembedPath}${kind}${name ? `/${name}` : ''}.json`;
}

export function embedMapPathOn(date: Day): string {
  return `${embedMapPath}${date}/`;
}

/** By ISO3. */
export function embedCountryPath({ id }: { id: string }): string {
  return `${embedPath}country/${id}/`;
}

export function embedStatementPath(id: string): string {
  return `${embedPath}statement/${id}/`;
}

export function sourcePath(id: string): string {
  return `${sourcesPath}${id}/`;
}

export function explainerPath(id: string): string {
  return `${explainersPath}${id}/`;
}

export function eventPath(id: string): string {
  return `${timelinePath}${id}/`;
}

export function correctionPath(id: string): string {
  return `${correctionsPath}#${id}`;
}

export function figurePath(id: string): string {
  return `${numbersPath}#${id}`;
}

/** The whole address of a path, for canonical links and feeds. */
export function absolute(path: string): string {
  return `${origin}${path}`;
}
