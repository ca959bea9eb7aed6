import type { Contribution, PublisherKind } from '../schema/codes.ts';
import type { StatementEvidence } from '../schema/evidence.ts';
import type { Statement } from '../schema/statement.ts';
import type { PublicRecord } from './public-record.ts';

/** A quotation, and whose words it prints. */
export type Quoted = StatementEvidence & Required<Pick<StatementEvidence, 'quote'>>;

type Sources = Pick<PublicRecord, 'sourcesById'>;

/**
 * The quotation that a reader is shown for a statement: the best of those that carry a coding on one of these
 * contributions, the first contribution first; on any where none is asked. Undefined where no quotation carries it: then
 * only our paraphrase is shown, and marked as one (codebook, "Words that carry").
 */
export function findWords(
  record: Sources,
  { evidence }: Pick<Statement, 'evidence'>,
  asked?: readonly Contribution[],
): Quoted | undefined {
  const carrying = carryingWords(record, evidence);
  if (!asked) return carrying[0];
  return asked
    .map((contribution) => carrying.find((piece) => carries(piece, contribution)))
    .find((piece) => piece !== undefined);
}

/** The quotations that carry anything, the best first. */
export function carryingWords(record: Sources, evidence: readonly StatementEvidence[]): Quoted[] {
  return evidence
    .filter(isQuoted)
    .filter((piece) => piece.carries?.length !== 0)
    .toSorted((a, b) => rank(record, a) - rank(record, b));
}

/** The first of these statements with a quotation that carries a coding on one of these contributions, in their order. */
export function firstCarrying(
  record: Sources,
  statements: readonly Statement[],
  contributions: readonly Contribution[],
): { statement: Statement; words: Quoted } | undefined {
  const found = contributions.flatMap((contribution) =>
    statements.flatMap((statement) => {
      const words = findWords(record, statement, [contribution]);
      return words ? [{ statement, words }] : [];
    }),
  );
  return found[0];
}

/** Whether nothing but state-controlled outlets report a statement. */
export function isStateOnly({ sourcesById }: Sources, { evidence }: Pick<Statement, 'evidence'>): boolean {
  return evidence.every(({ source }) => sourcesById.get(source)?.stateControlled);
}

function isQuoted(piece: StatementEvidence): piece is Quoted {
  return piece.quote !== undefined;
}

/** Before 2026-11-29 nobody had judged what a quotation carries; as known until then each stands for its statement. */
function carries({ carries: judged }: Quoted, contribution: Contribution): boolean {
  return judged?.some((carried) => carried.contribution === contribution) ?? true;
}

const FIRST_HAND: ReadonlySet<PublisherKind> = new Set<PublisherKind>(['wire', 'national']);

/**
 * The speaker's own words before a translation; then the country's own text, an agency or national outlet read whole,
 * and the rest. Evidence of one rank stays in its order.
 */
function rank({ sourcesById }: Sources, { source, checked, wordsBy }: Quoted): number {
  const kind = sourcesById.get(source)?.publisherKind ?? 'unknown';
  const whole = checked?.against === 'full-text' && FIRST_HAND.has(kind);
  return (wordsBy === 'speaker' ? 0 : 3) + (kind === 'official' ? 0 : whole ? 1 : 2);
}
