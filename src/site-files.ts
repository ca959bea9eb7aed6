import { feedNameOf, feedSubjects } from './formats/feeds/change-feed.ts';
import { PUBLIC_SCHEMAS } from './formats/files/public-schemas.ts';
import { TABLES } from './formats/tables/tables.ts';
import type { SitemapPage } from './formats/web/sitemap.ts';
import { absolute, pathOf } from './links.ts';
import { mapPageStates, mapPictures, mapStates } from './pictures/map-pictures.ts';
import { changeDates } from './record/changes.ts';
import { getStatement, type PublicRecord } from './record/public-record.ts';
import { institutionSubjects, subjects } from './record/subjects.ts';
import { yearsOf } from './record/years.ts';
import { type Dating, type Each, fileOf, isPage, pathBelow, ROUTES, type Route } from './routes.ts';
import type { Day } from './schema/day.ts';
import type { Statement } from './schema/statement.ts';
import { statementParts } from './statements/parts.ts';

type Names = (
  record: PublicRecord,
  explainers: readonly string[],
  former: readonly string[],
) => readonly string[];

const NAMES: Record<Each, Names> = {
  date: (record) => changeDates(record, { knownBy: record.recordDate }),
  edition: ({ editions }) => editions.map(({ on }) => on),
  'map-year': yearsOf,
  subject: (record) => subjects(record).map(({ slug }) => slug),
  country: ({ countries }) => countries.map(({ id }) => id),
  statement: ({ statements }) => statements.map(({ id }) => id),
  // The first part stands at the address of the list itself.
  'statements-part': ({ statements }) =>
    statementParts(statements)
      .slice(1)
      .map(({ name }) => name),
  source: ({ sources }) => sources.map(({ id }) => id),
  event: ({ events }) => events.map(({ id }) => id),
  explainer: (_, explainers) => explainers,
  'former-explainer': (_record, _explainers, former) => former,
  picture: (record) => mapPictures(record).map(({ name }) => name),
  state: (record) => mapStates(record).map(({ name }) => name),
  'page-state': (record) => mapPageStates(record).map(({ name }) => name),
  feed: (record) => feedSubjects(record).map(feedNameOf),
  table: () => TABLES.map(({ name }) => name),
  contact: ({ publisher }) => (publisher.contact === null ? [] : ['security']),
  schema: () => Object.keys(PUBLIC_SCHEMAS),
};

/** The day on which anything on the page of this name entered the record. */
const DAYS: Record<Dating, (record: PublicRecord, name: string) => Day | undefined> = {
  record: ({ recordDate }) => recordDate,
  figures: ({ figures, lists }) =>
    newest([...figures, ...lists].map(({ recorded, revised }) => revised?.at(-1)?.on ?? recorded)),
  corrections: ({ corrections }) => newest(corrections.map(({ on }) => on)),
  editions: ({ editions }) => newest(editions.map(({ on }) => on)),
  undated: () => undefined,
  edition: (_, on) => on,
  subject: (record, slug) => {
    const institution = institutionSubjects(record).find((one) => one.slug === slug);
    return institution ? changed(record.statementsByCountry.get(institution.id)) : record.recordDate;
  },
  statement: (record, id) => changed([getStatement(record, id)]),
  source: ({ statementsBySource }, id) => changed(statementsBySource.get(id)),
};

/**
 * The files that a site made from this record must hold, but for those of the bundler and of the search index, whose
 * names they choose. `explainers` are ids, `former` those that explainers had.
 */
export function siteFiles(
  record: PublicRecord,
  explainers: readonly string[],
  former: readonly string[] = [],
): string[] {
  return Object.values(ROUTES).flatMap((route) =>
    namesOf(route, record, explainers, former).map((name) => fileOf(pathBelow(route, name))),
  );
}

/** The paths of the site's pages, from `/` and without the base path. Old addresses are none: nothing should lead to them. */
export function sitePages(record: PublicRecord, explainers: readonly string[]): string[] {
  return Object.values(ROUTES)
    .filter(isPage)
    .flatMap((route) => namesOf(route, record, explainers, []).map((name) => `/${pathBelow(route, name)}`));
}

/** Every canonical page, with the day on which anything on it entered the record. */
export function sitemapPages(record: PublicRecord, explainers: readonly string[]): SitemapPage[] {
  return Object.values(ROUTES).flatMap((route) => {
    const { sitemap } = route;
    if (!sitemap) return [];
    return namesOf(route, record, explainers, []).map((name) => ({
      address: absolute(pathOf(route, name)),
      changed: DAYS[sitemap](record, name),
    }));
  });
}

function namesOf({ path, each }: Route, ...of: Parameters<Names>): readonly string[] {
  if (each) return NAMES[each](...of);
  return path.includes('*') ? [] : [''];
}

function changed(statements: readonly Statement[] = []): Day | undefined {
  return newest(
    statements.flatMap(({ recorded, retracted, revised = [] }) => [
      recorded,
      ...(retracted ? [retracted.on] : []),
      ...revised.map(({ on }) => on),
    ]),
  );
}

function newest(days: readonly Day[]): Day | undefined {
  return [...days].sort().at(-1);
}
