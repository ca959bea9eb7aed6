import { changeDates } from '../record/changes.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { institutionSubjects } from '../record/subjects.ts';
import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import * as site from '../site.ts';
import type { SitemapPage } from './sitemap.ts';

/** Every canonical page that is made from the record, with the day on which anything on it entered the record. */
export function recordPages(record: PublicRecord): SitemapPage[] {
  const { recordDate, statements, statementsByCountry, statementsBySource } = record;
  const all = (path: string) => page(path, recordDate);
  return [
    ...[site.homePath, site.mapPath, site.countriesPath, site.statementsPath, site.sourcesPath].map(all),
    ...[site.coveragePath, site.dataPath, site.feedsPath].map(all),
    ...[site.explainersPath, site.methodPath, site.searchPath, site.embedBuilderPath].map((path) =>
      page(path),
    ),
    page(site.numbersPath, newest(record.figures.map(({ recorded }) => recorded))),
    page(site.timelinePath, recordDate),
    page(site.correctionsPath, newest(record.corrections.map(({ on }) => on))),
    ...changeDates(record, { knownBy: recordDate }).map((date) => all(site.mapPathOn(date))),
    page(site.editionsPath, record.editions.at(-1)?.on),
    ...record.editions.map(({ on }) => page(site.editionPath(on), on)),
    ...record.countries.map((country) => all(site.countryPath(country))),
    ...institutionSubjects(record).map((institution) =>
      page(site.countryPath(institution), changed(statementsByCountry.get(institution.id) ?? [])),
    ),
    ...statements.map((statement) => page(site.statementPath(statement.id), changed([statement]))),
    ...record.sources.map(({ id }) => page(site.sourcePath(id), changed(statementsBySource.get(id) ?? []))),
    ...record.events.map(({ id }) => page(site.eventPath(id))),
  ];
}

function page(path: string, day?: Day): SitemapPage {
  return { address: site.absolute(path), changed: day };
}

function changed(statements: readonly Statement[]): Day | undefined {
  return newest(
    statements.flatMap(({ recorded, retracted }) => (retracted ? [recorded, retracted.on] : [recorded])),
  );
}

function newest(days: readonly Day[]): Day | undefined {
  return [...days].sort().at(-1);
}
