import { stateOutletNames } from '../../answers/state-only.ts';
import { sortedByName } from '../../i18n/lists.ts';
import { LANGUAGE } from '../../i18n/locale.ts';
import { outletName } from '../../i18n/outlet-name.ts';
import { carriesCoding, carryingWords } from '../../record/carrying-words.ts';
import { changeDates } from '../../record/changes.ts';
import { type Content, getSource, type PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { StatementEvidence } from '../../schema/evidence.ts';
import type { Report } from '../../schema/report.ts';
import type { Revision } from '../../schema/revision.ts';
import type { Statement } from '../../schema/statement.ts';
import { mapGeometry } from '../earth/geometry.ts';

/** A country as the browser needs it: `x` and `y` are its place in map units, `path` its page. */
export interface MapDataCountry {
  id: string;
  name: string;
  /** Its name within a sentence, where that is another. */
  inText?: string;
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
  elections: Content['elections'];
  /** Those about countries. */
  reports: Content['reports'];
  /** Who printed words in a translation, by the id of the source. */
  outlets: Readonly<Record<string, string>>;
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
  const byName = sortedByName(record.countries, ({ name }) => name);
  const counted = new Set(record.countries.map(({ id }) => id));
  const statements = record.statements.filter((statement) => isAbout(statement, counted));
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
      const { id, name, inText, iso2, aliases, searched } = country;
      const { x, y } = placeById.get(id) ?? { x: 0, y: 0 };
      return {
        id,
        name,
        ...(inText ? { inText } : {}),
        iso2,
        aliases,
        ...(searched ? { searched } : {}),
        path: texts.pathOf(country),
        x,
        y,
      };
    }),
    statements: statements.map((statement) => slim(record, statement)),
    offices: record.offices.map((office) => ({ ...office, basis: '' })),
    elections: record.elections.map((election) => ({ ...election, evidence: [] })),
    reports: record.reports.filter((report) => reportsOn(report, counted)).map(slimReport),
    outlets: Object.fromEntries(
      statements
        .flatMap(({ evidence }) => evidence)
        .filter(isTranslated)
        .map(({ source }) => [source, outletName(getSource(record, source))]),
    ),
    statementPath: texts.statementPath,
    words: texts.words,
  };
}

/** Whether a statement is, or once was, about one of these countries. */
function isAbout({ country, revised = [] }: Statement, countries: ReadonlySet<string>): boolean {
  return [country, ...revised.map(({ was }) => was.country)].some((id) => id && countries.has(id));
}

/** Whether a report is, or once was, about one of these countries. */
function reportsOn({ about, revised = [] }: Report, countries: ReadonlySet<string>): boolean {
  return [about, ...revised.map(({ was }) => was.about ?? [])].flat().some((id) => countries.has(id));
}

/** A statement without what only its own page shows; still a statement to every function of `src/record`. */
function slim(record: PublicRecord, statement: Statement): Statement {
  const { id, country, recorded, saidPrecision, summary, codings, revised, ...rest } = statement;
  const earlier = revised?.flatMap((revision) => slimRevision(record, revision)) ?? [];
  const words = carryingWords(record, statement.evidence);
  const paraphrased = codings.some((coding) => !words.some((piece) => carriesCoding(piece, coding)));
  return {
    id,
    country,
    ...slimFields(record, rest),
    ...(paraphrased ? { summary } : {}),
    ...(saidPrecision === 'day' ? {} : { saidPrecision }),
    recorded,
    codings,
    ...(earlier.length > 0 ? { revised: earlier } : {}),
  } as unknown as Statement;
}

/** A report without what only a page shows; still a report to every function of `src/record`. */
function slimReport({
  id,
  about,
  publisher,
  title,
  url,
  topic,
  doubts,
  recorded,
  readAs,
  revised,
  ...more
}: Report): Report {
  const { published, publishedPrecision } = more;
  const name = publisher === null ? { title } : { publisher };
  const day = { published, ...(publishedPrecision === 'day' ? {} : { publishedPrecision }) };
  return { id, about, ...name, url, topic, ...day, doubts, recorded, readAs, revised } as unknown as Report;
}

/** A revision of what a slim statement has; nothing where it changed only what its own page shows. */
function slimRevision(record: PublicRecord, { on, was }: Revision<Statement>): { on: Day; was: object }[] {
  const { country, saidPrecision, codings, retracted } = was;
  const earlier = Object.entries({
    ...(was.evidence ? { stateOnly: '' } : {}), // unless its own says so
    ...slimFields(record, was),
    country,
    saidPrecision,
    codings,
    retracted,
  });
  const fields = earlier.filter(([, value]) => value !== undefined);
  return fields.length > 0 ? [{ on, was: Object.fromEntries(fields) }] : [];
}

/** Those fields that are shortened, as far as they are there. */
function slimFields(
  record: PublicRecord,
  { speaker, said, evidence, retracted }: Revision<Statement>['was'],
): object {
  return {
    ...(speaker ? { speaker: slimSpeaker(speaker) } : {}),
    ...(said ? { said } : {}),
    ...(evidence ? { evidence: slimEvidence(record, evidence), ...stateOnly(record, evidence) } : {}),
    ...(retracted ? { retracted } : {}),
  };
}

/** Who spoke, and what they were: `authoredRole` and the like only a page asks for. */
function slimSpeaker({ name, person, role, represents }: Statement['speaker']): object {
  return { name, ...(person ? { person } : {}), role, represents };
}

/** The words that carry something, the best first, and whether any piece is a joint text. */
function slimEvidence(record: PublicRecord, evidence: Statement['evidence']): object[] {
  const words = carryingWords(record, evidence).map(
    ({ source, quote, language, carries, wordsBy, wantsContext }) => ({
      quote: { exact: quote.exact, ...(quote.translation ? { translation: quote.translation } : {}) },
      ...(language === LANGUAGE ? {} : { language }),
      ...(carries ? { carries } : {}),
      ...(wantsContext ? { wantsContext } : {}),
      ...(isTranslated({ wordsBy }) ? { source, wordsBy } : {}),
    }),
  );
  const joint = evidence.some(({ kind }) => kind === 'joint-text');
  return joint ? [{ kind: 'joint-text' }, ...words] : words;
}

/** Where state-controlled outlets alone report it, which: a slim record has no sources to tell it from. */
function stateOnly(record: PublicRecord, evidence: Statement['evidence']): object {
  const outlets = stateOutletNames(record, { evidence });
  return outlets ? { stateOnly: outlets } : {};
}

function isTranslated({ wordsBy }: Pick<StatementEvidence, 'wordsBy'>): boolean {
  return wordsBy === 'outlet-translation';
}
