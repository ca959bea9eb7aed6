import type { Office } from '../schema/office.ts';
import type { Statement } from '../schema/statement.ts';
import type { Clock } from './in-force.ts';
import type { PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';

/**
 * The government or office-holder that spoke and has gone by `asOf`, or undefined. Derived from `offices.yaml`; an
 * absent entry means only that this record knew of no change.
 */
export function findFormerOffice(
  record: PublicRecord,
  statement: Statement,
  { asOf, knownBy }: Clock,
): Office | undefined {
  const { speaker, said } = statement;
  return recordAsKnown(record, knownBy).offices.find(
    ({ party, kind, holder, until, recorded }) =>
      party === speaker.represents &&
      said <= until &&
      until < asOf &&
      recorded <= knownBy &&
      (kind === 'government' || holder === speaker.name),
  );
}
