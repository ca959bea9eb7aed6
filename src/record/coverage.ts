import type { PublisherKind } from '../schema/codes.ts';
import type { Country } from '../schema/country.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import { firstCarrying } from './carrying-words.ts';
import { countryPosition } from './country-position.ts';
import { decidingReadings } from './deciding-readings.ts';
import { earningStatements, headlineDating, STALE_AFTER } from './earning.ts';
import { isKnown, isOwnWords } from './in-force.ts';
import { getSource, type PublicRecord } from './public-record.ts';
import { newerReports } from './reports.ts';

export type Weakness =
  | 'notSearched'
  | 'none'
  | 'noOwn'
  | 'noAnswer'
  | 'single'
  | 'noQuote'
  | 'noCarrying'
  | 'aggregator'
  | 'state'
  | 'stale'
  | 'unread';

/** What a country's record rests on. Counts are of statements, `checkedWhole` and `evidence` of pieces of evidence. */
export interface Coverage {
  country: Country;
  statements: number;
  /** Of the words that its answer rests on, as its page and the charts say it. */
  newest: Day | undefined;
  quoted: number;
  publisherKinds: ReadonlyMap<PublisherKind, number>;
  evidence: number;
  checkedWhole: number;
  weak: readonly Weakness[];
}

/** The reviewer's view of every country, in the order of the record's countries. */
export function coverage(record: PublicRecord): Coverage[] {
  return record.countries.map((country) => countryCoverage(record, country));
}

function countryCoverage(record: PublicRecord, country: Country): Coverage {
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const statements = (record.statementsByCountry.get(country.id) ?? []).filter((statement) =>
    isKnown(statement, clock),
  );
  const evidence = statements.flatMap((statement) => statement.evidence);
  const kinds = evidence.map(({ source }) => getSource(record, source).publisherKind);
  const position = countryPosition(country, statements, clock);
  const { headline } = position;
  const resting = earningStatements(record, position, clock);
  const earning = resting.flatMap((statement) => statement.evidence);
  const carrying = firstCarrying(record, resting, decidingReadings(position));
  const { newest } = headlineDating(record, position, clock);
  const quoted = statements.filter((statement) => statement.evidence.some(({ quote }) => quote)).length;
  const weaknesses: readonly (readonly [Weakness, boolean])[] = [
    ['notSearched', statements.length === 0 && !country.searched],
    ['none', statements.length === 0 && country.searched !== undefined],
    ['noOwn', statements.length > 0 && !statements.some(isOwnWords)],
    ['noAnswer', statements.length > 0 && headline === 'unknown'],
    ['single', statements.length === 1],
    ['noQuote', statements.length > 0 && quoted === 0],
    ['noCarrying', quoted > 0 && headline !== 'unknown' && !carrying],
    ['aggregator', kinds.length > 0 && kinds.every((kind) => kind === 'aggregator' || kind === 'unknown')],
    ['state', earning.length > 0 && earning.every(({ source }) => getSource(record, source).stateControlled)],
    ['stale', newest !== undefined && dayNumber(record.recordDate) - dayNumber(newest) > STALE_AFTER],
    ['unread', newerReports(record, country.id, newest, clock).length > 0],
  ];
  return {
    country,
    statements: statements.length,
    newest,
    quoted,
    publisherKinds: new Map(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]),
    ),
    evidence: evidence.length,
    checkedWhole: evidence.filter(({ checked }) => checked.against === 'full-text').length,
    weak: weaknesses.filter(([, found]) => found).map(([weakness]) => weakness),
  };
}
