import type { Election } from '../schema/election.ts';
import type { Statement } from '../schema/statement.ts';
import { isSpokenIn } from './former-office.ts';
import type { Clock } from './in-force.ts';
import type { PublicRecord } from './public-record.ts';
import { recordAsKnown } from './record-as-known.ts';

/**
 * The newest vote, past by `asOf`, before which all of these words were said and after which this record does not know who
 * governs; undefined where there is none. An absent entry means only that this record knew of no vote.
 */
export function findElectionSince(
  record: PublicRecord,
  statements: readonly Statement[],
  { asOf, knownBy }: Clock,
): Election | undefined {
  const newest = recordAsKnown(record, knownBy).elections.findLast(
    (election) =>
      election.date < asOf &&
      election.recorded <= knownBy &&
      statements.some((statement) => isSpokenBefore(election, statement)),
  );
  return newest && !newest.since && statements.every((statement) => isSpokenBefore(newest, statement))
    ? newest
    : undefined;
}

/** Whether words were spoken, on the day of a vote or before, by somebody whom that vote may have replaced. */
function isSpokenBefore(
  { country, date, besides }: Pick<Election, 'country' | 'date' | 'besides'>,
  statement: Pick<Statement, 'said' | 'speaker'>,
): boolean {
  return isSpokenIn({ party: country, kind: 'government', holder: '', besides, until: date }, statement);
}
