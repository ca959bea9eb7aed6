import type { PublicRecord } from '../../record/public-record.ts';
import type { StatementEvidence } from '../../schema/evidence.ts';

/** One piece of evidence with what it stands under. `country` is there for a statement only. */
export interface Supported {
  /** `<id of what it supports>.<number from 1>`. */
  id: string;
  kind: 'statement' | 'event' | 'figure' | 'list';
  of: string;
  country: string | null;
  retracted: boolean;
  evidence: StatementEvidence;
}

/** All evidence of the record: of statements, then of events, figures and lists, each in the record's order. */
export function allEvidence({ statements, events, figures, lists }: PublicRecord): Supported[] {
  return [
    ...statements.flatMap(({ id, country, retracted, evidence }) =>
      supported('statement', id, evidence, { country, retracted: retracted !== undefined }),
    ),
    ...events.flatMap(({ id, evidence }) => supported('event', id, evidence)),
    ...figures.flatMap(({ id, evidence }) => supported('figure', id, evidence)),
    ...lists.flatMap(({ id, evidence }) => supported('list', id, evidence)),
  ];
}

function supported(
  kind: Supported['kind'],
  of: string,
  evidence: readonly StatementEvidence[],
  { country, retracted }: Pick<Supported, 'country' | 'retracted'> = { country: null, retracted: false },
): Supported[] {
  return evidence.map((piece, index) => ({
    id: `${of}.${index + 1}`,
    kind,
    of,
    country,
    retracted,
    evidence: piece,
  }));
}
