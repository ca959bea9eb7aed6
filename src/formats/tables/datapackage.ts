import { absolute, dataFile, dataPath, positionsFileOn, tableFile, tableSchemaFile } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { LICENCE_URL, SITE_NAME } from '../../site.ts';
import { PUBLIC_JSON } from '../files/public-json.ts';
import { tableSchema } from './table-schema.ts';
import { TABLES } from './tables.ts';

/**
 * `/data/datapackage.json`: every file with its columns, as a Frictionless Data Package (v1,
 * https://specs.frictionlessdata.io/data-package/). `dates` are the days that have a positions file of their own.
 */
export function datapackage({ recordDate }: PublicRecord, dates: readonly Day[]) {
  return {
    profile: 'data-package',
    name: 'whos-willing',
    title: `${SITE_NAME}: what governments said they would do to secure a ceasefire in Ukraine`,
    description:
      'Dated statements with their sources, and the positions computed from them. Empty cells are unknown.',
    homepage: absolute(dataPath),
    version: recordDate,
    created: `${recordDate}T00:00:00Z`,
    licenses: [
      { name: 'CC-BY-4.0', path: LICENCE_URL, title: 'Creative Commons Attribution 4.0 International' },
    ],
    resources: [
      ...TABLES.map((table) => ({
        ...csvResource(table.name, tableFile(table.name), table.title, table.description),
        schema: tableSchema(table),
      })),
      ...dates.map((date) => ({
        ...csvResource(`positions-${date}`, positionsFileOn(date, 'csv'), `Positions as of ${date}`),
        schema: inPackage(tableSchemaFile),
      })),
      ...PUBLIC_JSON.map(({ name, title, mediatype }) => ({
        profile: 'data-resource',
        name,
        path: inPackage(dataFile(name)),
        title,
        mediatype,
        encoding: 'utf-8',
      })),
    ],
  };
}

function csvResource(name: string, path: string, title: string, description?: string) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: inPackage(path),
    title,
    ...(description ? { description } : {}),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  };
}

/** A package names its files from where it lies itself. */
function inPackage(path: string): string {
  return path.slice(dataPath.length);
}
