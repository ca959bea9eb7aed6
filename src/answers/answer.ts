import type { CountryPosition } from '../record/country-position.ts';
import {
  type Dating,
  datingOf,
  earningStatements,
  headlineDating,
  type Mark,
  marksOfWords,
  statementsAsKnown,
} from '../record/earning.ts';
import type { Clock } from '../record/in-force.ts';
import { type Reading, readingsOf } from '../record/position.ts';
import { positionsAsOf } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { newerReports } from '../record/reports.ts';
import type { Country } from '../schema/country.ts';
import type { Election } from '../schema/election.ts';
import type { Report } from '../schema/report.ts';
import type { Statement } from '../schema/statement.ts';
import type { Paint } from './paint.ts';
import { isMainAnswer, positionPaint } from './position-paint.ts';
import { contributionOf, type Question } from './question.ts';

/** What one country answers to a question on a clock: all that a page, a picture, an embed or a file shows of it. */
export interface Answer {
  country: Country;
  question: Question;
  position: CountryPosition;
  paint: Paint;
  /** On the contribution that is asked, or on soldiers; none where nothing was found on it. */
  readings: readonly Reading[];
  /** The statements it rests on, those on soldiers first; empty where nothing was found. */
  statements: readonly Statement[];
  /** How old those are that are shown for it, and whose. */
  dating: Dating;
  marks: readonly Mark[];
  /** The vote since, after which it is not known who governs; only where a mark says that there was one. */
  election: Election | undefined;
  /** Reports about the country that are newer than all of these and were not read, the newest first. */
  newer: readonly Report[];
}

/** Every country's answer, by ISO3, in the order of the record's countries. */
export function answersTo(record: PublicRecord, question: Question, clock: Clock): Map<string, Answer> {
  return new Map(
    [...positionsAsOf(record, clock)].map(([id, position]) => [
      id,
      answerOf(record, position, question, clock),
    ]),
  );
}

/** One country's answer, from its position on the same clock. */
export function answerOf(
  record: PublicRecord,
  position: CountryPosition,
  question: Question,
  clock: Clock,
): Answer {
  const asked = position.positions[contributionOf(question)];
  const readings = readingsOf(asked);
  const paint = positionPaint(position, question);
  const isMain = isMainAnswer(position, question);
  const statements = isMain
    ? earningStatements(record, position, clock)
    : statementsOf(record, readings, clock);
  const dating = isMain ? headlineDating(record, position, clock) : datingOf(statements);
  const { country } = position;
  const newer = newerReports(record, country.id, dating.newest, clock);
  const ownWords = isMain ? position.ownWords : dating.ownWords;
  const words = { country: country.id, statements, dating, newer, ownWords };
  const { marks, election } = marksOfWords(record, words, clock);
  return { country, question, position, paint, readings, statements, dating, marks, election, newer };
}

/** The answer of a country on a clock. Throws a RangeError for one that the record does not have. */
export function getAnswer(record: PublicRecord, id: string, question: Question, clock: Clock): Answer {
  const position = positionsAsOf(record, clock).get(id);
  if (!position) throw new RangeError(`${id} has no position`);
  return answerOf(record, position, question, clock);
}

function statementsOf(record: PublicRecord, readings: readonly Reading[], { knownBy }: Clock): Statement[] {
  return statementsAsKnown(
    record,
    readings.flatMap(({ statements }) => statements),
    knownBy,
  );
}
