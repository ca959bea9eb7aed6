import { translate } from '../../i18n/translate.ts';
import { absolute, dataPath } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { findPublisher, type JsonLdNode, maker, ownWork } from './json-ld.ts';

/** A file that can be downloaded. */
export interface DataFile {
  path: string;
  label: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The record as a https://schema.org/Dataset. Throws for a file whose ending has no media type here. */
export function datasetJsonLd(record: PublicRecord, files: readonly DataFile[]): JsonLdNode {
  const [first] = record.statements;
  return {
    '@type': 'Dataset',
    '@id': `${absolute(dataPath)}#dataset`,
    ...ownWork(dataPath),
    name: translate('data.datasetName'),
    description: `${translate('site.tagline')} ${translate('data.intro')}`,
    creator: maker(record),
    publisher: findPublisher(record.publisher),
    dateModified: record.recordDate,
    temporalCoverage: `${first?.said ?? record.recordDate}/${record.statements.at(-1)?.said ?? record.recordDate}`,
    distribution: files.map(({ path, label }) => ({
      '@type': 'DataDownload',
      name: label,
      contentUrl: absolute(path),
      encodingFormat: mediaType(path),
    })),
  };
}

function mediaType(path: string): string {
  const ending = /[^.]+$/u.exec(path)?.[0] ?? '';
  const type = MEDIA_TYPES[ending];
  if (!type) throw new RangeError(`${path}: name the media type of .${ending} in dataset-json-ld.ts`);
  return type;
}
