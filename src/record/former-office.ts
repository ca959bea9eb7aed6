import type { Day } from '../schema/day.ts';
import type { Office } from '../schema/office.ts';
import type { Statement } from '../schema/statement.ts';
import type { PublicRecord } from './public-record.ts';

/**
 * The government or office-holder that spoke and has gone by `asOf`, or undefined. Derived from `offices.yaml`; an
 * absent entry means only that this record knows of no change.
 */
export function findFormerOffice(record: PublicRecord, statement: Statement, asOf: Day): Office | undefined {
  const { speaker, said } = statement;
  return record.offices.find(
    ({ party, kind, holder, until }) =>
      party === speaker.represents &&
      said <= until &&
      until < asOf &&
      (kind === 'government' || holder === speaker.name),
  );
}
