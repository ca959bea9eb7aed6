import { roleOf } from '../../answers/speaker-words.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Statement } from '../../schema/statement.ts';

/** What somebody was, as the record's day sees it. */
export function speakerRole(record: PublicRecord, statement: Statement): string {
  return roleOf(vocabularyOf(record.codebook), record, statement, {
    asOf: record.recordDate,
    knownBy: record.recordDate,
  });
}
