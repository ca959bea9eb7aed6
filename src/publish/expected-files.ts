import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeDates } from '../record/changes.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { listFiles } from './manifest.ts';

const FIXED = [
  '404.html',
  'index.html',
  ...['map', 'countries', 'explainers', 'statements', 'sources', 'timeline', 'numbers'].map(pageFile),
  ...['method', 'method/coverage', 'corrections', 'data', 'feeds', 'search'].map(pageFile),
  ...['positions', 'statements', 'sources', 'map', 'datapackage'].map((name) => `data/${name}.json`),
  ...['sitemap.xml', 'robots.txt', 'llms.txt', 'humans.txt', 'feeds/changes.xml', 'feeds/changes.json'],
  ...['embed', 'embed/v1/map', 'embed/v1/numbers', 'map/editions'].map(pageFile),
  ...['embed/v1.js', 'oembed/map/latest.json', 'oembed/numbers.json', 'corrections.json'],
  ...['pictures/map/latest.svg', 'pictures/map/latest.png', 'pictures/map/latest@2x.png'],
  ...['cards/site/home.png', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', '_headers'],
];

/** The files that a site made from this record must hold, whatever else it holds. */
export function expectedFiles(record: PublicRecord, explainers: readonly string[]): string[] {
  return [
    ...FIXED,
    ...explainers.map((id) => pageFile(`explainers/${id}`)),
    ...record.countries.flatMap(({ id, slug }) => [
      pageFile(`countries/${slug}`),
      pageFile(`embed/v1/country/${id}`),
      `oembed/country/${id}.json`,
    ]),
    ...record.statements.flatMap(({ id }) => [
      pageFile(`statements/${id}`),
      pageFile(`embed/v1/statement/${id}`),
      `cards/statements/${id}.png`,
      `oembed/statement/${id}.json`,
    ]),
    ...record.sources.map(({ id }) => pageFile(`sources/${id}`)),
    ...record.events.map(({ id }) => pageFile(`timeline/${id}`)),
    ...changeDates(record, { knownBy: record.recordDate }).flatMap((date) => [
      pageFile(`map/${date}`),
      pageFile(`embed/v1/map/${date}`),
      `oembed/map/${date}.json`,
      `pictures/map/${date}.svg`,
    ]),
    ...record.editions.flatMap(({ on }) => [
      pageFile(`map/editions/${on}`),
      pageFile(`embed/v1/map/editions/${on}`),
      `oembed/map/edition-${on}.json`,
      `pictures/map/edition-${on}.svg`,
    ]),
  ];
}

/** Which of the files are missing from the built site, and which of its pages are cut off; a line each. */
export function siteProblems(site: string, expected: readonly string[]): string[] {
  const files = listFiles(site);
  const built = new Set(files);
  const missing = expected.filter((file) => !built.has(file)).map((file) => `${file}: not built`);
  const cut = files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(site, file), 'utf8').trimEnd().endsWith('</html>'))
    .map((file) => `${file}: ends before </html>`);
  return [...missing, ...cut];
}

function pageFile(path: string): string {
  return `${path}/index.html`;
}
