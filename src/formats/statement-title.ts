import { formatDated } from '../i18n/dates.ts';
import { translate } from '../i18n/translate.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { getSubject } from '../record/subjects.ts';
import type { Statement } from '../schema/statement.ts';

/** Who spoke on which country, when; with a number where the same person spoke again that day. */
export function statementTitle(
  record: PublicRecord,
  { id, speaker, country, said, saidPrecision }: Statement,
): string {
  const nth = /-(\d)$/u.exec(id)?.[1];
  return translate(nth ? 'statement.titleNth' : 'statement.title', {
    nth: nth ?? '',
    speaker: speaker.name,
    country: getSubject(record, country).name,
    date: formatDated(said, saidPrecision),
  });
}
