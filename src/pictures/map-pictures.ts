import { QUESTIONS, type Question } from '../map/question.ts';
import { changeDates } from '../record/changes.ts';
import { editionClock } from '../record/editions.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';

/** One state of the map that there is a ready picture of. */
export interface MapPicture {
  clock: Clock;
  question: Question;
  /** The day of the edition that it is of. */
  edition?: Day;
}

/**
 * Every state with a ready picture: the headlines on each day on which a position changed, and every question on the
 * newest day and in each edition.
 */
export function mapPictures(record: PublicRecord): MapPicture[] {
  const { recordDate: knownBy, editions } = record;
  const days = changeDates(record, { knownBy }).map<MapPicture>((asOf) => ({
    clock: { asOf, knownBy },
    question: 'headline',
  }));
  const latest = QUESTIONS.map<MapPicture>((question) => ({
    clock: { asOf: knownBy, knownBy },
    question,
  }));
  const frozen = editions.flatMap(({ on }) =>
    QUESTIONS.map<MapPicture>((question) => ({ clock: editionClock(on), question, edition: on })),
  );
  return [...days, ...latest, ...frozen];
}

/**
 * The name of a picture, in its address for ever: `latest`, `latest-land`, `2026-01-06`, `edition-2026-11-24-land`.
 * `latest` always shows the newest day; the others keep their day.
 */
export function mapPictureName(record: PublicRecord, { clock, question, edition }: MapPicture): string {
  const when = edition ? `edition-${edition}` : clock.asOf === record.recordDate ? 'latest' : clock.asOf;
  return question === 'headline' ? when : `${when}-${question}`;
}
