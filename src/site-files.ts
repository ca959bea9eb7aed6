import { feedNameOf, feedSubjects } from './formats/feeds/change-feed.ts';
import { PUBLIC_SCHEMAS } from './formats/files/public-schemas.ts';
import { TABLES } from './formats/tables/tables.ts';
import type { SitemapPage } from './formats/web/sitemap.ts';
import { ORIGINAL } from './i18n/locale.ts';
import { SITE_LANGUAGES } from './i18n/site-languages.ts';
import { EMBEDDED_INSTRUMENTS, EXPLAINED, INSTRUMENTS } from './instruments/names.ts';
import { absolute, isWritten, thumbName } from './links.ts';
import { NEAR_VIEWS } from './map/earth/view.ts';
import { languagePaths } from './page-languages.ts';
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
  language: string,
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
  explainer: (_, explainers, _former, language) => explainers.filter((id) => isWritten(id, language)),
  'former-explainer': (_record, _explainers, former) => former,
  chart: () => EMBEDDED_INSTRUMENTS,
  'chart-picture': () => INSTRUMENTS,
  thumb: (_, explainers) =>
    explainers.flatMap((id) => (['light', 'dark'] as const).map((theme) => thumbName(id, theme))),
  picture: (record, _explainers, _former, language) => mapPictures(record, language).map(({ name }) => name),
  state: (record) => mapStates(record).map(({ name }) => name),
  'page-state': (record) => mapPageStates(record).map(({ name }) => name),
  'near-view': () => NEAR_VIEWS,
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
  languages: readonly string[] = SITE_LANGUAGES,
): string[] {
  return languages.flatMap((language) =>
    languageFiles(record, explainers, former, language).map(({ file }) => file),
  );
}

/**
 * What one language has of the site beside English, or all that English has: each file with its kind, and that of English with the
 * same content.
 */
export function languageFiles(
  record: PublicRecord,
  explainers: readonly string[],
  former: readonly string[],
  language: string,
): { route: Route; english: string; file: string }[] {
  return routesIn(language).flatMap((route) =>
    namesOf(route, record, explainers, former, language).map((name) => ({
      route,
      english: fileOf(pathBelow(route, name)),
      file: fileOf(pathBelow(route, name, language)),
    })),
  );
}

/** The kinds that a language has for itself. */
function routesIn(language: string): Route[] {
  return Object.values(ROUTES).filter(({ codeAfter }) => language === ORIGINAL || codeAfter !== undefined);
}

/** The explainers that other pages lead to whatever the content says: those of charts. */
export const LED_TO: readonly string[] = Object.values(EXPLAINED);

/**
 * What prose may lead to: the paths of the site's pages in English, from `/` and without the base path, and the part of one
 * that has a name. Old addresses are none: nothing should lead to them.
 */
export function sitePages(record: PublicRecord, explainers: readonly string[]): string[] {
  const pages = Object.values(ROUTES)
    .filter(isPage)
    .flatMap((route) =>
      namesOf(route, record, explainers, [], ORIGINAL).map((name) => `/${pathBelow(route, name)}`),
    );
  return record.lists.length > 0 ? [...pages, `/${pathBelow(ROUTES.numbers)}#lists`] : pages;
}

/** Every canonical page of all languages, with the day on which anything on it entered the record. */
export function sitemapPages(record: PublicRecord, explainers: readonly string[]): SitemapPage[] {
  return Object.values(ROUTES).flatMap((route) => {
    const { sitemap } = route;
    if (!sitemap) return [];
    return namesOf(route, record, explainers, [], ORIGINAL).flatMap((name) => {
      const alternates = languagePaths(pathBelow(route, name)).map(({ code, path }) => ({
        language: code,
        address: absolute(path),
      }));
      const day = DAYS[sitemap](record, name);
      return alternates.map(({ address }) => ({
        address,
        changed: day,
        alternates: alternates.length > 1 ? alternates : [],
      }));
    });
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
