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
  ...['cards/site/home.png', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', '_headers'],
];

/** The files that a site made from this record must hold, whatever else it holds. */
export function expectedFiles(record: PublicRecord, explainers: readonly string[]): string[] {
  return [
    ...FIXED,
    ...explainers.map((id) => pageFile(`explainers/${id}`)),
    ...record.countries.map(({ slug }) => pageFile(`countries/${slug}`)),
    ...record.statements.flatMap(({ id }) => [pageFile(`statements/${id}`), `cards/statements/${id}.png`]),
    ...record.sources.map(({ id }) => pageFile(`sources/${id}`)),
    ...record.events.map(({ id }) => pageFile(`timeline/${id}`)),
    ...changeDates(record, { knownBy: record.recordDate }).map((date) => pageFile(`map/${date}`)),
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
