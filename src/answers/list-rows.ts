import { sortedByName } from '../i18n/lists.ts';
import { getCountry, type PublicRecord } from '../record/public-record.ts';
import type { NamedList } from '../schema/list.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { ownAnswer } from './own-answer.ts';

/** One country on a list, and what it had said itself by the day of the list. */
export interface ListRow {
  /** By its own words alone. */
  answer: Answer;
  /** The newest of them, of one day the one on soldiers; undefined where it had said nothing. */
  statement: Statement | undefined;
}

/** The countries of a list, by name. */
export function listRows(record: PublicRecord, list: NamedList): ListRow[] {
  const countries = sortedByName(
    list.countries.map((id) => getCountry(record, id)),
    ({ name }) => name,
  );
  return countries.map((country) => {
    const answer = ownAnswer(record, country, { asOf: list.said, knownBy: record.recordDate });
    const [statement] = answer.statements.toSorted((a, b) =>
      a.said < b.said ? 1 : a.said > b.said ? -1 : 0,
    );
    return { answer, statement };
  });
}

/** Whether a country had not said by then what it would send: nothing at all, or something else. */
export function saidNothing({ answer }: ListRow): boolean {
  return answer.position.silence !== undefined;
}
