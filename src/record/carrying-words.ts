import type { Contribution, PublisherKind } from '../schema/codes.ts';
import type { StatementEvidence } from '../schema/evidence.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import type { Deciding } from './deciding-readings.ts';
import type { Reading } from './position.ts';
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

/** A statement, and the quotation of it that carries an answer. */
export interface Carrying {
  statement: Statement;
  words: Quoted;
}

/**
 * The first of these statements that says itself what decides an answer, with a quotation that carries it; what decides
 * comes in its order. Words that only restate a firmer answer, or are read with one, say less than it does.
 */
export function firstCarrying(
  record: Sources,
  statements: readonly Statement[],
  deciding: readonly Deciding[],
): Carrying | undefined {
  for (const one of deciding) {
    for (const statement of statements) {
      const words = findDecidingWords(record, statement, one);
      if (words) return { statement, words };
    }
  }
  return undefined;
}

/** The best quotation of a statement that carries what decides; undefined where none does. */
export function findDecidingWords(
  record: Sources,
  { codings, evidence }: Pick<Statement, 'codings' | 'evidence'>,
  { contribution, readings }: Deciding,
): Quoted | undefined {
  const carrying = carryingWords(record, evidence);
  const found = readings
    .flatMap((reading) => codings.filter((coding) => decides(coding, contribution, reading)))
    .map((coding) => carrying.find((piece) => carriesCoding(piece, coding)));
  return found.find((piece) => piece !== undefined);
}

/** Whether a statement's own coding has the stance of a reading, on the same subject. */
export function decides(coding: Coding, contribution: Contribution, reading: Reading): boolean {
  return (
    coding.contribution === contribution &&
    coding.scope === 'after-ceasefire' &&
    coding.stance === reading.stance &&
    isSame(coding.place, reading.place) &&
    isSame(coding.mission, reading.mission)
  );
}

/** Whether a quotation carries this coding of its statement. */
export function carriesCoding(
  { carries: judged }: Quoted,
  { contribution, place, mission }: Coding,
): boolean {
  return (
    judged?.some(
      (carried) =>
        carried.contribution === contribution &&
        isSame(carried.place, place) &&
        isSame(carried.mission, mission),
    ) ?? true
  );
}

/** Of two places or missions; what is not named is no other. */
function isSame<Value extends string>(
  one: Value | 'unspecified' = 'unspecified',
  other: Value | 'unspecified' = 'unspecified',
) {
  return one === 'unspecified' || other === 'unspecified' || one === other;
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
