import type { Day } from '../schema/day.ts';
import { dayNumber } from '../schema/day.ts';
import type { Election } from '../schema/election.ts';
import type { Report } from '../schema/report.ts';
import type { Statement } from '../schema/statement.ts';
import type { CountryPosition } from './country-position.ts';
import { earningContributions } from './earning-contributions.ts';
import { findElectionSince } from './election-since.ts';
import { findFormerOffice } from './former-office.ts';
import { type Clock, isOwnWords } from './in-force.ts';
import { readingsOf } from './position.ts';
import { getStatement, type PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';
import { newerReports } from './reports.ts';
import { isStateOnly } from './state-only.ts';

/**
 * What a reader should see at once about the words that an answer rests on. `doubtful`: it may no longer hold,
 * because whoever spoke has gone and a newer report, which was not read, is said to speak against it. `state-only`:
 * state-controlled outlets alone report all of the words.
 */
export type Mark =
  | 'doubtful'
  | 'not-own-words'
  | 'partly-others'
  | 'state-only'
  | 'former-government'
  | 'election-since'
  | 'stale'
  | 'newer-report';

/** Days after which words are marked as old. */
export const STALE_AFTER = 365;

/**
 * The statements that earn a headline, as this record had them on `knownBy`: each once, in the order of
 * `earningContributions`, those on soldiers first.
 */
export function earningStatements(
  record: PublicRecord,
  position: CountryPosition,
  { knownBy }: Pick<Clock, 'knownBy'>,
): Statement[] {
  const ids = earningContributions(position.headline, position.positions).flatMap((contribution) =>
    readingsOf(position.positions[contribution]).flatMap(({ statements }) => statements),
  );
  return statementsAsKnown(record, ids, knownBy);
}

/** When the words were spoken that an answer rests on. */
export interface Dating {
  /** The newest day of them; undefined where it rests on none. */
  newest: Day | undefined;
  ownWords: boolean;
}

/**
 * How old a headline is, and whose: the one answer of pages, maps, charts, marks and the coverage. Told by its words on
 * soldiers, quoted or not, for that is what is asked; by those on other help where it rests on none.
 */
export function headlineDating(
  record: PublicRecord,
  position: CountryPosition,
  { knownBy }: Pick<Clock, 'knownBy'>,
): Dating {
  const earning = earningContributions(position.headline, position.positions);
  const dating = earning.includes('land') ? ['land' as const] : earning;
  const ids = dating.flatMap((contribution) =>
    readingsOf(position.positions[contribution]).flatMap((reading) => reading.statements),
  );
  return datingOf(statementsAsKnown(record, ids, knownBy));
}

/** How old these words are, and whose; without any they are nobody else's. */
export function datingOf(statements: readonly Statement[]): Dating {
  return {
    newest: newestDay(statements),
    ownWords: statements.every(isOwnWords),
  };
}

/** The statements of these ids, each once, as this record had them on `knownBy`. */
export function statementsAsKnown(record: PublicRecord, ids: readonly string[], knownBy: Day): Statement[] {
  const known = recordAsKnown(record, knownBy);
  return [...new Set(ids)].map((id) => getStatement(known, id));
}

/** The newest day on which any of these was said, or undefined for none. */
export function newestDay(words: readonly Pick<Statement, 'said'>[]): Day | undefined {
  return words
    .map(({ said }) => said)
    .sort()
    .at(-1);
}

/** The marks of a headline on the day `clock.asOf`: whose words, of which government, how old, and what is not read. */
export function marksOf(record: PublicRecord, position: CountryPosition, clock: Clock): Mark[] {
  const statements = earningStatements(record, position, clock);
  const dating = headlineDating(record, position, clock);
  const country = position.country.id;
  const newer = newerReports(record, country, dating.newest, clock);
  return marksOfWords(record, { country, statements, dating, newer, ownWords: position.ownWords }, clock)
    .marks;
}

/** What an answer rests on, and what is newer. */
interface Words {
  country: string;
  statements: readonly Statement[];
  dating: Dating;
  newer: readonly Report[];
  /** Whether the country said all of it itself. */
  ownWords: boolean;
}

/**
 * The marks of what rests on these words, with the vote that one of them is about; what rests on none has none, for nothing was found
 * that could no longer hold.
 */
export function marksOfWords(
  record: PublicRecord,
  { country, statements, dating, newer, ownWords: allOwn }: Words,
  clock: Clock,
): { marks: Mark[]; election: Election | undefined } {
  const { newest, ownWords } = dating;
  if (!newest) return { marks: [], election: undefined };
  const former = statements.every((statement) => findFormerOffice(record, statement, clock));
  const election = former ? undefined : findElectionSince(record, statements, clock);
  const marks: Mark[] = [
    ...(former && newer.some(({ doubts }) => doubts.includes(country)) ? (['doubtful'] as const) : []),
    ...(ownWords ? [] : (['not-own-words'] as const)),
    ...(ownWords && !allOwn ? (['partly-others'] as const) : []),
    ...(statements.every((statement) => isStateOnly(record, statement)) ? (['state-only'] as const) : []),
    ...(former ? (['former-government'] as const) : []),
    ...(election ? (['election-since'] as const) : []),
    ...(dayNumber(clock.asOf) - dayNumber(newest) > STALE_AFTER ? (['stale'] as const) : []),
    ...(newer.length > 0 ? (['newer-report'] as const) : []),
  ];
  return { marks, election };
}
