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
/** Embeds keep their address and their meaning for ever; a breaking change is `v2`. */
export const embedPath = `${base}embed/v1/`;
/** The script for other people's pages. */
export const hostScriptFile = `${base}embed/v1.js`;
export const embedMapPath = `${embedPath}map/`;
export const embedNumbersPath = `${embedPath}numbers/`;
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

export function positionsTableOn(date: Day): string {
  return `${dataPath}positions/${date}.csv`;
}

export function positionsFileOn(date: Day): string {
  return `${dataPath}positions/${date}.json`;
}

export function mapPathOn(date: Day): string {
  return `${mapPath}${date}/`;
}

export function countryPath({ slug }: { slug: string }): string {
  return `${countriesPath}${slug}/`;
}

export function statementPath(id: string): string {
  return `${statementsPath}${id}/`;
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
