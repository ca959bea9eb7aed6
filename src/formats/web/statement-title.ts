import { formatDated } from '../../i18n/dates.ts';
import { translate } from '../../i18n/translate.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { getSubject } from '../../record/subjects.ts';
import type { Statement } from '../../schema/statement.ts';

/** Who spoke on which country, when; with a number from the second time that one speaker did so on one day. */
export function statementTitle(record: PublicRecord, statement: Statement): string {
  const { id, speaker, country, said, saidPrecision } = statement;
  const thatDay = (record.statementsByCountry.get(country) ?? []).filter(
    (other) => other.said === said && other.speaker.name === speaker.name,
  );
  const nth = thatDay.findIndex((other) => other.id === id) + 1;
  return translate(nth > 1 ? 'statement.titleNth' : 'statement.title', {
    nth,
    speaker: speaker.name,
    country: getSubject(record, country).name,
    date: formatDated(said, saidPrecision),
  });
}
