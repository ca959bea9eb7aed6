import { QUESTIONS, type Question } from '../answers/question.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import { changeDates } from '../record/changes.ts';
import { editionClock } from '../record/editions.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** One state of the map that can be pictured. */
export interface MapPicture {
  /** In its address for ever: `latest`, `latest-land`, `2026-01-06`, `edition-2026-11-24-land`. */
  name: string;
  /** `latest` moves on with the record; the others keep their day. */
  of: 'latest' | 'day' | 'edition';
  clock: Clock;
  question: Question;
}

/**
 * Every state that can stand in another page as it is: the headlines on each day on which a position changed, and every
 * question on the newest day and in each edition.
 */
export function mapStates(record: PublicRecord): MapPicture[] {
  const { recordDate: knownBy, editions } = record;
  return [
    ...QUESTIONS.map((question) => latestPicture(record, question)),
    ...changeDates(record, { knownBy }).map<MapPicture>((asOf) => ({
      name: asOf,
      of: 'day',
      clock: { asOf, knownBy },
      question: 'headline',
    })),
    ...editions.flatMap(({ on }) =>
      QUESTIONS.map<MapPicture>((question) => ({
        name: named(`edition-${on}`, question),
        of: 'edition',
        clock: editionClock(on),
        question,
      })),
    ),
  ];
}

/** Those of `mapStates` with a picture that is ready to print or to post. */
export function mapPictures(record: PublicRecord, language: string = LANGUAGE): MapPicture[] {
  const pictured = isPictured(record, language);
  return mapStates(record).filter(pictured);
}

/**
 * Whether there is a ready picture of a state: of a past day, where there was a summit on it. Languages other than English have
 * that of the newest day: others are drawn on demand.
 */
export function isPictured(
  { events }: PublicRecord,
  language: string = LANGUAGE,
): (state: MapPicture) => boolean {
  if (language !== ORIGINAL) return ({ of, question }) => of === 'latest' && question === 'headline';
  const summits = events.filter(({ kind, datePrecision }) => kind === 'summit' && datePrecision === 'day');
  const days = new Set(summits.map(({ date }) => date));
  return ({ of, clock }) => of !== 'day' || days.has(clock.asOf);
}

/** Those of `mapStates` that are a page of their own, and so have a card for who shares it. */
export function mapPageStates(record: PublicRecord): MapPicture[] {
  return mapStates(record).filter(({ question }) => question === 'headline');
}

/** The state that the map shows when nobody chooses a day. */
export function latestPicture({ recordDate }: PublicRecord, question: Question = 'headline'): MapPicture {
  return {
    name: named('latest', question),
    of: 'latest',
    clock: { asOf: recordDate, knownBy: recordDate },
    question,
  };
}

function named(when: string, question: Question): string {
  return question === 'headline' ? when : `${when}-${question}`;
}
