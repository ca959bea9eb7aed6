import type { Day } from '../schema/day.ts';
import type { Clock } from './in-force.ts';
import type { PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';

/**
 * What this record knows of a country's government since a day: that it has changed, that there was a vote, or neither, which
 * means only that it knew of no change.
 */
export function governmentSince(
  record: PublicRecord,
  { country, day }: { country: string; day: Day },
  { asOf, knownBy }: Clock,
): 'changed' | 'voted' | 'same' {
  const { offices, elections } = recordAsKnown(record, knownBy);
  const isChange = offices.some(
    ({ party, kind, until, recorded }) =>
      party === country && kind === 'government' && until >= day && until < asOf && recorded <= knownBy,
  );
  if (isChange) return 'changed';
  const isVote = elections.some(
    ({ country: of, date, recorded }) => of === country && date >= day && date < asOf && recorded <= knownBy,
  );
  return isVote ? 'voted' : 'same';
}
