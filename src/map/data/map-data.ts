import { changeDates } from '../../record/changes.ts';
import type { Content, PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Revision } from '../../schema/revision.ts';
import type { Statement } from '../../schema/statement.ts';
import { mapGeometry } from '../earth/geometry.ts';

/** A country as the browser needs it: `x` and `y` are its place in map units, `path` its page. */
export interface MapDataCountry {
  id: string;
  name: string;
  iso2: string;
  aliases: readonly string[];
  searched?: Day;
  path: string;
  x: number;
  y: number;
}

/** An event of a day and its page. */
export interface MapDataEvent {
  title: string;
  path: string;
}

/**
 * What a page hands to the script of its map, as JSON. Statements carry only what positions are computed from and what
 * a card shows; the browser asks the same functions of `src/record` as the build does.
 */
export interface MapData {
  recordDate: Day;
  /** The days on which a position changed, oldest first, with the events of that day. */
  stops: readonly { date: Day; events: readonly MapDataEvent[] }[];
  /** The days of the editions, newest first. */
  editions: readonly Day[];
  /** By name. */
  countries: readonly MapDataCountry[];
  statements: readonly Statement[];
  offices: Content['offices'];
  /** Where a statement's page is, with `{id}` for its id. */
  statementPath: string;
  /** The words shown, by key; `{…}` are filled in by the script. */
  words: Readonly<Record<string, string>>;
}

/** The data of a map's script. `pathOf` builds the address of a country's page, `eventPath` that of an event's. */
export function mapData(
  record: PublicRecord,
  texts: {
    pathOf: (country: { slug: string }) => string;
    eventPath: (id: string) => string;
    statementPath: string;
    words: Record<string, string>;
  },
): MapData {
  const { placeById } = mapGeometry(record.countries);
  const byName = record.countries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const counted = new Set(record.countries.map(({ id }) => id));
  return {
    recordDate: record.recordDate,
    stops: changeDates(record, { knownBy: record.recordDate }).map((date) => ({
      date,
      events: record.events
        .filter((event) => event.date === date && event.datePrecision === 'day')
        .map(({ id, title }) => ({ title, path: texts.eventPath(id) })),
    })),
    editions: record.editions.map(({ on }) => on).toReversed(),
    countries: byName.map((country) => {
      const { id, name, iso2, aliases, searched } = country;
      const { x, y } = placeById.get(id) ?? { x: 0, y: 0 };
      return {
        id,
        name,
        iso2,
        aliases,
        ...(searched ? { searched } : {}),
        path: texts.pathOf(country),
        x,
        y,
      };
    }),
    statements: record.statements.filter((statement) => isAbout(statement, counted)).map(slim),
    offices: record.offices.map((office) => ({ ...office, basis: '' })),
    statementPath: texts.statementPath,
    words: texts.words,
  };
}

/** Whether a statement is, or once was, about one of these countries. */
function isAbout({ country, revised = [] }: Statement, countries: ReadonlySet<string>): boolean {
  return [country, ...revised.map(({ was }) => was.country)].some((id) => id && countries.has(id));
}

/** A statement without what only its own page shows; still a statement to every function of `src/record`. */
function slim(statement: Statement): Statement {
  const { id, country, recorded, saidPrecision, codings, revised, ...rest } = statement;
  const earlier = revised?.flatMap(slimRevision) ?? [];
  return {
    id,
    country,
    ...slimFields(rest),
    ...(saidPrecision === 'day' ? {} : { saidPrecision }),
    recorded,
    codings,
    ...(earlier.length > 0 ? { revised: earlier } : {}),
  } as unknown as Statement;
}

/** A revision of what a slim statement has; nothing where it changed only what its own page shows. */
function slimRevision({ on, was }: Revision<Statement>): { on: Day; was: object }[] {
  const { country, saidPrecision, codings, retracted } = was;
  const earlier = Object.entries({ ...slimFields(was), country, saidPrecision, codings, retracted });
  const fields = earlier.filter(([, value]) => value !== undefined);
  return fields.length > 0 ? [{ on, was: Object.fromEntries(fields) }] : [];
}

/** Those fields that are shortened, as far as they are there. */
function slimFields({ speaker, said, evidence, retracted }: Revision<Statement>['was']): object {
  return {
    ...(speaker ? { speaker: { name: speaker.name, represents: speaker.represents } } : {}),
    ...(said ? { said } : {}),
    ...(evidence ? { evidence: slimEvidence(evidence) } : {}),
    ...(retracted ? { retracted } : {}),
  };
}

/** One piece for all: whether any is a joint text, and the first words quoted. */
function slimEvidence(evidence: Statement['evidence']): object[] {
  const quoted = evidence.find(({ quote }) => quote)?.quote;
  const joint = evidence.some(({ kind }) => kind === 'joint-text');
  const words = quoted
    ? { quote: { exact: quoted.exact, ...(quoted.translation ? { translation: quoted.translation } : {}) } }
    : {};
  return [{ ...(joint ? { kind: 'joint-text' } : {}), ...words }];
}
