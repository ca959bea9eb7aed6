import { earningContributions } from '../record/earning-contributions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Contribution, PublisherKind } from '../schema/codes.ts';
import type { StatementEvidence } from '../schema/evidence.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';

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

/** The statement and the quotation that carry an answer, if any of its statements has one. */
export function findCarrying(
  record: Sources,
  answer: Pick<Answer, 'question' | 'position' | 'statements'>,
): { statement: Statement; words: Quoted } | undefined {
  const found = contributionsOf(answer).flatMap((contribution) =>
    answer.statements.flatMap((statement) => {
      const words = findWords(record, statement, [contribution]);
      return words ? [{ statement, words }] : [];
    }),
  );
  return found[0];
}

/** The contributions on which an answer rests, those on soldiers first. */
export function contributionsOf({
  question,
  position,
}: Pick<Answer, 'question' | 'position'>): Contribution[] {
  return question === 'headline' ? earningContributions(position.headline, position.positions) : [question];
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
