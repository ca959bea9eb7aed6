import { type CountryHistory, historyOf } from '../record/history.ts';
import { isKnown, isOwnWords } from '../record/in-force.ts';
import { type Position, type Reading, readingsOf } from '../record/position.ts';
import { getCountry, type PublicRecord } from '../record/public-record.ts';
import { CONTRIBUTIONS, type Contribution, type Stance } from '../schema/codes.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';

/** What narrows an answer: soldiers, or whatever it is about, outside Ukraine; soldiers as peacekeepers. */
export type Narrowed = 'outside' | 'peacekeeping';

/** From one day until the next change (or the end of the record) a country stood like this on one contribution. */
export interface Segment {
  from: Day;
  /** The day of the next change, which does not belong to it; the record's last day for the last segment. */
  until: Day;
  /** One; or several where its words conflict. */
  stances: readonly Stance[];
  conflicting: boolean;
  /** Its answers about something else, where it gave a second one: Germany, inside undecided, outside open. */
  elsewhere: readonly { stance: Stance; narrowed: Narrowed | undefined }[];
  /** What narrows its answer, if anything does. */
  narrowed: Narrowed | undefined;
  ownWords: boolean;
  /** Ids of the statements in force at its beginning, sorted. */
  statements: readonly string[];
}

/** A statement about one contribution, in force or not. */
export interface Spoken {
  date: Day;
  statement: string;
  ownWords: boolean;
}

export interface HistoryRow {
  contribution: Contribution;
  /** Oldest first, without gaps from the first statement on, but for what others told for less than a week; none where nothing was found. */
  segments: readonly Segment[];
  /** The day of the newest words that the last segment rests on: after it nothing was found. */
  newest: Day;
  /** Every statement on it, oldest first; one in force is not always the latest, see editorial.md. */
  spoken: readonly Spoken[];
}

/** How one country's positions moved. */
export interface History {
  country: string;
  /** The last day of the record. */
  end: Day;
  /** The contributions it has spoken on, in codebook order; none where nothing was found. */
  rows: readonly HistoryRow[];
}

/**
 * The rows of one country's history, as the record knows it on its last day; `also` has a row where nothing was found, too.
 * @throws RangeError for a country that the record does not have.
 */
export function historyRowsOf(
  record: PublicRecord,
  countryId: string,
  also: readonly Contribution[] = [],
): History {
  const end = record.recordDate;
  const history = historyOf(record, getCountry(record, countryId), { knownBy: end });
  const known = (record.statementsByCountry.get(countryId) ?? []).filter((statement) =>
    isKnown(statement, { asOf: end, knownBy: end }),
  );
  const rows = CONTRIBUTIONS.map((contribution) => ({
    contribution,
    segments: segments(history, contribution, end),
    newest: newest(history, contribution) ?? end,
    spoken: spoken(known.filter((statement) => isAbout(statement, contribution))),
  }));
  const isDrawn = ({ contribution, segments: found }: HistoryRow) =>
    found.length > 0 || also.includes(contribution);
  return { country: countryId, end, rows: rows.filter(isDrawn) };
}

function newest(history: CountryHistory, contribution: Contribution): Day | undefined {
  const position = history.at(-1)?.position.positions[contribution];
  return position && position.status !== 'unknown' ? position.said : undefined;
}

function isAbout({ codings }: Statement, contribution: Contribution): boolean {
  return codings.some((coding) => coding.contribution === contribution && coding.scope === 'after-ceasefire');
}

function segments(history: CountryHistory, contribution: Contribution, end: Day): Segment[] {
  const stands = history.map(({ from, position }) => ({ from, position: position.positions[contribution] }));
  const changes = stands.filter(({ position }, index) => {
    const before = stands[index - 1];
    return before === undefined || look(before.position) !== look(position);
  });
  return changes
    .flatMap(({ from, position }, index) => segment(position, from, changes[index + 1]?.from ?? end))
    .filter((one, index, all) => !isPassing(one, all[index + 1]));
}

/** Days after which what others tell may be told otherwise: a bar of fewer days can hardly be seen. */
const PASSING = 7;

/** What others told, and others told otherwise within the week. */
function isPassing({ from, ownWords }: Segment, next: Segment | undefined): boolean {
  return !ownWords && next?.ownWords === false && dayNumber(next.from) - dayNumber(from) < PASSING;
}

function segment(position: Position, from: Day, until: Day): Segment[] {
  if (position.status === 'unknown') return [];
  const all = readingsOf(position);
  const main = position.status === 'stated' ? all.slice(0, 1) : all;
  const elsewhere = position.status === 'stated' ? position.elsewhere : [];
  return [
    {
      from,
      until,
      stances: stancesOf(main),
      conflicting: position.status === 'conflicting',
      elsewhere: elsewhere.map((reading) => ({ stance: reading.stance, narrowed: narrowedOf([reading]) })),
      narrowed: narrowedOf(main),
      ownWords: position.ownWords,
      statements: [...new Set(all.flatMap((reading) => reading.statements))].sort(),
    },
  ];
}

function stancesOf(readings: readonly Reading[]): Stance[] {
  return [...new Set(readings.map(({ stance }) => stance))];
}

function narrowedOf(readings: readonly Reading[]): Narrowed | undefined {
  if (readings.every(({ place }) => place === 'outside')) return 'outside';
  return readings.every(({ mission }) => mission === 'peacekeeping') ? 'peacekeeping' : undefined;
}

function look(position: Position): string {
  const readings = readingsOf(position).map((reading) => `${reading.stance} ${narrowedOf([reading])}`);
  return [position.status, position.status !== 'unknown' && position.ownWords, ...readings].join(', ');
}

function spoken(statements: readonly Statement[]): Spoken[] {
  return statements
    .map((statement) => ({ date: statement.said, statement: statement.id, ownWords: isOwnWords(statement) }))
    .sort((a, b) => (`${a.date} ${a.statement}` < `${b.date} ${b.statement}` ? -1 : 1));
}
