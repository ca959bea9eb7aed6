import { isolated } from '../../i18n/isolated.ts';
import { translate } from '../../i18n/translate.ts';
import { findFormerOffice } from '../../record/former-office.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Statement } from '../../schema/statement.ts';

/**
 * What somebody was, beside the name under their words: "then Prime Minister of Canada", where that person or government
 * has gone by the record's day. Office and name alone would say that they speak for it still. A ministry stays one. A role
 * that begins with the name goes on after it: "Office of Mark Carney", "Prime Minister of Canada".
 */
export function speakerRole(record: PublicRecord, statement: Statement): string {
  const { name, role: whole } = statement.speaker;
  const role = isolated(whole.startsWith(`${name}, `) ? whole.slice(name.length + 2) : whole);
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const { person } = statement.speaker;
  return person && findFormerOffice(record, statement, clock) ? translate('speaker.then', { role }) : role;
}
