import type { StatementEvidence } from '../schema/evidence.ts';
import type { PublicRecord } from './public-record.ts';

/**
 * A statement as far as who reports it. `stateOnly` names the state-controlled outlets that alone do in a record that holds no
 * sources to tell it from; empty where others do, too.
 */
export interface Reported {
  evidence: readonly Pick<StatementEvidence, 'source'>[];
  stateOnly?: string | undefined;
}

/** A state-controlled outlet, and whose state that is, ISO 3166-1 alpha-2, where the record knows. */
export interface StateOutlet {
  publisher: string;
  state: string | undefined;
}

/** Whether nothing but state-controlled outlets report a statement. */
export function isStateOnly(
  { sourcesById }: Pick<PublicRecord, 'sourcesById'>,
  { evidence, stateOnly }: Reported,
): boolean {
  if (stateOnly !== undefined) return stateOnly !== '';
  return evidence.length > 0 && evidence.every(({ source }) => sourcesById.get(source)?.stateControlled);
}

/** The outlets that alone report a statement, each once; none where others do, too. */
export function stateOutlets(
  record: Pick<PublicRecord, 'sourcesById' | 'outlets'>,
  reported: Reported,
): StateOutlet[] {
  if (!isStateOnly(record, reported)) return [];
  const named = reported.evidence.map(({ source }): [string, StateOutlet] => {
    const publisher = record.sourcesById.get(source)?.publisher ?? '';
    return [publisher, { publisher, state: record.outlets[outletOf(source) ?? ''] }];
  });
  return [...new Map(named).values()];
}

/** The publisher in the id of a source; undefined where the id has no day. */
export function outletOf(sourceId: string): string | undefined {
  return /^(.+?)-\d{4}-\d{2}-\d{2}/u.exec(sourceId)?.[1];
}
