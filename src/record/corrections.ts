import type { Correction } from '../schema/correction.ts';
import type { PublicRecord } from './public-record.ts';

/** The newest correction that touched one of these statements (ids), or undefined. */
export function findLatestCorrection(
  { corrections }: PublicRecord,
  statements: readonly string[],
): Correction | undefined {
  const shown = new Set(statements);
  return corrections.findLast((correction) => correction.statements.some((id) => shown.has(id)));
}
