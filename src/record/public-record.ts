import type { Codebook } from '../schema/codebook.ts';
import type { Correction } from '../schema/correction.ts';
import type { Country } from '../schema/country.ts';
import type { Day } from '../schema/day.ts';
import type { Edition } from '../schema/edition.ts';
import type { Election } from '../schema/election.ts';
import type { Event } from '../schema/event.ts';
import type { Figure } from '../schema/figure.ts';
import type { Institution } from '../schema/institution.ts';
import type { NamedList } from '../schema/list.ts';
import type { Office } from '../schema/office.ts';
import type { Outlets } from '../schema/outlet.ts';
import type { Publisher } from '../schema/publisher.ts';
import type { Report } from '../schema/report.ts';
import type { Source } from '../schema/source.ts';
import { sourceDay } from '../schema/source-day.ts';
import type { Statement } from '../schema/statement.ts';
import { isOwnWords } from './in-force.ts';

/** Everything that `content/` says, parsed file by file; nothing in it is derived. */
export interface Content {
  codebook: Codebook;
  countries: readonly Country[];
  institutions: readonly Institution[];
  sources: readonly Source[];
  statements: readonly Statement[];
  events: readonly Event[];
  figures: readonly Figure[];
  corrections: readonly Correction[];
  editions: readonly Edition[];
  offices: readonly Office[];
  elections: readonly Election[];
  /** The state that runs a state-controlled outlet, by the publisher in the ids of its sources. */
  outlets: Outlets;
  publisher: Publisher;
  lists: readonly NamedList[];
  /** Known of and not read: no position may be made of them. */
  reports: readonly Report[];
}

/** The content with its look-ups. Lists are in one fixed order, whatever order they came in. */
export interface PublicRecord extends Content {
  countriesById: ReadonlyMap<string, Country>;
  institutionsById: ReadonlyMap<string, Institution>;
  sourcesById: ReadonlyMap<string, Source>;
  statementsById: ReadonlyMap<string, Statement>;
  eventsById: ReadonlyMap<string, Event>;
  figuresById: ReadonlyMap<string, Figure>;
  statementsByCountry: ReadonlyMap<string, readonly Statement[]>;
  statementsBySource: ReadonlyMap<string, readonly Statement[]>;
  /** The newest day on which anything entered the record or was checked: the default for "as of" and "known by". */
  recordDate: Day;
}

/** Orders the content and builds its look-ups. Assumes content without integrity problems. */
export function createRecord(content: Content): PublicRecord {
  const statements = sorted(content.statements, (statement) => `${statement.said} ${statement.id}`);
  const sources = sorted(content.sources, (source) => `${sourceDay(source)} ${source.id}`);
  const countries = sorted(content.countries, (country) => country.id);
  return {
    codebook: content.codebook,
    countries,
    institutions: sorted(content.institutions, (institution) => institution.id),
    sources,
    statements,
    events: sorted(content.events, (event) => `${event.date} ${event.id}`),
    figures: sorted(content.figures, (figure) => `${figure.said} ${figure.id}`),
    corrections: sorted(content.corrections, (correction) => `${correction.on} ${correction.id}`),
    editions: sorted(content.editions, (edition) => edition.on),
    offices: sorted(content.offices, (office) => `${office.until} ${office.id}`),
    elections: sorted(content.elections, (election) => `${election.date} ${election.id}`),
    outlets: content.outlets,
    publisher: content.publisher,
    lists: sorted(content.lists, (list) => `${list.said} ${list.id}`),
    reports: sorted(content.reports, (report) => `${report.published ?? ''} ${report.id}`),
    countriesById: byId(countries),
    institutionsById: byId(content.institutions),
    sourcesById: byId(sources),
    statementsById: byId(statements),
    eventsById: byId(content.events),
    figuresById: byId(content.figures),
    statementsByCountry: grouped(statements, (statement) => [statement.country]),
    statementsBySource: grouped(statements, (statement) => statement.evidence.map(({ source }) => source)),
    recordDate: recordDate(content),
  };
}

export function getStatement(record: PublicRecord, id: string): Statement {
  return found(record.statementsById.get(id), 'statement', id);
}

export function getSource(record: PublicRecord, id: string): Source {
  return found(record.sourcesById.get(id), 'source', id);
}

export function getCountry(record: PublicRecord, id: string): Country {
  return found(record.countriesById.get(id), 'country', id);
}

export function getEvent(record: PublicRecord, id: string): Event {
  return found(record.eventsById.get(id), 'event', id);
}

export function getFigure(record: PublicRecord, id: string): Figure {
  return found(record.figuresById.get(id), 'figure', id);
}

/** The day of the newest words in the record that somebody spoke for himself; what others say of him does not count. */
export function newestStatementDay({ statements, recordDate }: PublicRecord): Day {
  return statements.findLast(isOwnWords)?.said ?? recordDate;
}

/** The name of a country or institution that a speaker represents. */
export function getPartyName(record: PublicRecord, id: string): string {
  const party = record.countriesById.get(id) ?? record.institutionsById.get(id);
  return found(party, 'country or institution', id).name;
}

function found<Thing>(thing: Thing | undefined, kind: string, id: string): Thing {
  if (thing === undefined) throw new RangeError(`no ${kind} ${id} in the record`);
  return thing;
}

function recordDate(content: Content): Day {
  const { statements, figures, lists, events, sources, offices, elections, reports, corrections, editions } =
    content;
  const entries = [
    ...statements,
    ...figures,
    ...lists,
    ...events,
    ...sources,
    ...offices,
    ...elections,
    ...reports,
  ];
  const days = [
    ...entries.map(({ recorded }) => recorded),
    ...entries.flatMap(({ revised = [] }) => revised.map(({ on }) => on)),
    ...statements.map(({ retracted }) => retracted?.on ?? ''),
    ...reports.flatMap(({ tried }) => tried.map(({ on }) => on)),
    ...corrections.map((correction) => correction.on),
    ...editions.map((edition) => edition.on),
  ];
  return days.reduce((newest, day) => (day > newest ? day : newest), '1900-01-01');
}

function sorted<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, key: key(thing) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ thing }) => thing);
}

function byId<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function grouped<Thing>(
  things: readonly Thing[],
  keys: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keys(thing))) groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
