import { formatDay } from '../i18n/day.ts';
import { LANGUAGE } from '../i18n/locale.ts';
import type { Say } from '../i18n/say.ts';
import { findFormerOffice } from '../record/former-office.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Report } from '../schema/report.ts';
import type { Answer } from './answer.ts';
import { rungOf } from './rung.ts';
import { inSentence } from './speaker-words.ts';

/** A promise of soldiers whose government, or whoever spoke, has left office. */
export interface GonePromise {
  /** Whose it was, since when they are gone, and who followed, if the record names them. */
  sentence: string;
  /** The newest report about this country alone, from after they had gone, whose headline is known; it was not read. */
  report: Report | undefined;
}

/** The promises among the answers to the main question of which the present tense would say too much. */
export function gonePromises(
  say: Say,
  record: PublicRecord,
  answers: readonly Answer[],
  clock: Clock,
): GonePromise[] {
  return answers
    .filter((answer) => rungOf(answer) === 'promised' && answer.marks.includes('former-government'))
    .flatMap(({ country, statements, newer }) => {
      const office = statements
        .map((statement) => findFormerOffice(record, statement, clock))
        .find((one) => one !== undefined);
      if (!office) return [];
      const gone = say('verdict.gone', {
        country: country.inText ?? country.name,
        kind: office.kind,
        holder: office.kind === 'government' ? inSentence(office.holder, LANGUAGE) : office.holder,
        precision: office.untilPrecision,
        date: formatDay(office.until, 'month'),
      });
      const followed = office.successor && say('verdict.followed', office.successor);
      const report = newer.find(
        ({ about, title, published }) =>
          title !== null && about.join() === country.id && published !== null && published >= office.until,
      );
      return [{ sentence: [gone, ...(followed ? [followed] : [])].join(' '), report }];
    });
}
