import type { Day } from '../schema/day.ts';
import type { Clock } from './in-force.ts';
import type { PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';

/** What this record knows of a country's government since a day; neither means only that it knew of no change. */
export interface GovernmentSince {
  changed: boolean;
  voted: boolean;
}

export function governmentSince(
  record: PublicRecord,
  { country, day }: { country: string; day: Day },
  { asOf, knownBy }: Clock,
): GovernmentSince {
  const { offices, elections } = recordAsKnown(record, knownBy);
  const changed = offices.some(
    ({ party, kind, until, recorded }) =>
      party === country && kind === 'government' && until >= day && until < asOf && recorded <= knownBy,
  );
  const voted = elections.some(
    ({ country: of, date, recorded }) => of === country && date >= day && date < asOf && recorded <= knownBy,
  );
  return { changed, voted };
}
