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
  return recordAsKnown(record, knownBy).offices.find(
    (office) => office.until < asOf && office.recorded <= knownBy && isSpokenIn(office, statement),
  );
}

/** Whether words were spoken by somebody who goes with this office, while it lasted. */
export function isSpokenIn(
  {
    party,
    kind,
    holder,
    besides = [],
    until,
  }: Pick<Office, 'party' | 'kind' | 'holder' | 'besides' | 'until'>,
  { said, speaker }: Pick<Statement, 'said' | 'speaker'>,
): boolean {
  if (party !== speaker.represents || said > until) return false;
  return kind === 'government' ? !besides.includes(speaker.name) : holder === speaker.name;
}
