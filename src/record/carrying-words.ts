import type { Contribution, PublisherKind } from '../schema/codes.ts';
import type { StatementEvidence } from '../schema/evidence.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import type { Deciding } from './deciding-readings.ts';
import { isEcho } from './echo.ts';
import type { Reading } from './position.ts';
import type { PublicRecord } from './public-record.ts';

/** A quotation, and whose words it prints. */
export type Quoted = StatementEvidence & Required<Pick<StatementEvidence, 'quote'>>;

type Sources = Pick<PublicRecord, 'sourcesById'>;

/** The language of the record itself. */
const RECORD_LANGUAGE = 'en';

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

/**
 * The quotations that carry anything, the best first. What an outlet translated into a third language is not shown as
 * words: nobody spoke them, and our translation would be one of a translation.
 */
export function carryingWords(record: Sources, evidence: readonly StatementEvidence[]): Quoted[] {
  return evidence
    .filter(isQuoted)
    .filter((piece) => piece.carries?.length !== 0 && !isThirdLanguage(piece))
    .toSorted((a, b) => rank(record, a) - rank(record, b));
}

/** A statement that says itself what decides an answer, and the quotation of it that carries that, if there is one. */
export interface Saying {
  statement: Statement;
  words: Quoted | undefined;
}

/** A saying with a quotation. */
export interface Carrying extends Saying {
  words: Quoted;
}

/**
 * What these statements say themselves of what decides an answer, each with its best words; what decides comes in its
 * order. Words that only restate a firmer answer, or are read with one, say less than it does, and are not among them.
 * A statement that answers on soldiers in words that cannot be shown is paraphrased whole: its words on other help alone
 * would stand for a no that they do not say.
 */
export function sayings(
  record: Sources,
  statements: readonly Statement[],
  deciding: readonly Deciding[],
): Saying[] {
  const all = deciding.flatMap((one) =>
    statements.flatMap((statement) =>
      statement.codings
        .filter((coding) => !isEcho(coding, statements))
        .filter((coding) => one.readings.some((reading) => decides(coding, one.contribution, reading)))
        .map((coding) => ({
          statement,
          isOnSoldiers: one.contribution === 'land',
          words: carryingWords(record, statement.evidence).find((piece) => carriesCoding(piece, coding)),
        })),
    ),
  );
  const onSoldiers = all.filter(({ isOnSoldiers }) => isOnSoldiers);
  const quoted = new Set(onSoldiers.filter(({ words }) => words).map(({ statement }) => statement));
  const paraphrased = new Set(
    onSoldiers.map(({ statement }) => statement).filter((statement) => !quoted.has(statement)),
  );
  return all.map(({ statement, words }) => ({
    statement,
    words: paraphrased.has(statement) ? undefined : words,
  }));
}

/** The first of these statements that says what decides an answer, with a quotation that carries it. */
export function firstCarrying(
  record: Sources,
  statements: readonly Statement[],
  deciding: readonly Deciding[],
): Carrying | undefined {
  return sayings(record, statements, deciding).find(isCarrying);
}

export function isCarrying(saying: Saying): saying is Carrying {
  return saying.words !== undefined;
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

function isThirdLanguage({ wordsBy, language }: Quoted): boolean {
  return wordsBy === 'outlet-translation' && language !== undefined && language !== RECORD_LANGUAGE;
}

export function isQuoted(piece: StatementEvidence): piece is Quoted {
  return piece.quote !== undefined;
}

/** Before 2026-11-29 nobody had judged what a quotation carries; as known until then each stands for its statement. */
function carries({ carries: judged }: Quoted, contribution: Contribution): boolean {
  return judged?.some((carried) => carried.contribution === contribution) ?? true;
}

const FIRST_HAND: ReadonlySet<PublisherKind> = new Set<PublisherKind>(['wire', 'national']);

/** A sentence, or its beginning, reads on its own; a piece out of its middle begins with a small letter. */
const BEGINS_A_SENTENCE = /^\P{Ll}/u;

/**
 * The speaker's own words before a translation; the beginning of a sentence before a piece out of its middle; then the
 * country's own text, an agency or national outlet read whole, and the rest. Evidence of one rank stays in its order.
 */
function rank(record: Sources, piece: Quoted): number {
  const { wordsBy, quote } = piece;
  const words = (wordsBy === 'outlet-translation' ? 6 : 0) + (BEGINS_A_SENTENCE.test(quote.exact) ? 0 : 3);
  return words + placeOf(record, piece);
}

/**
 * The piece that is named for a statement of which no words are shown: the country's own text, an agency or national outlet
 * read whole, another agency or national outlet, the rest.
 */
export function bestEvidence<Piece extends StatementEvidence>(
  record: Sources,
  evidence: readonly Piece[],
): Piece | undefined {
  const weight = (piece: Piece) =>
    2 * placeOf(record, piece) + (FIRST_HAND.has(kindOf(record, piece)) ? 0 : 1);
  return evidence.toSorted((a, b) => weight(a) - weight(b))[0];
}

function placeOf(record: Sources, piece: StatementEvidence): 0 | 1 | 2 {
  const kind = kindOf(record, piece);
  if (kind === 'official') return 0;
  return piece.checked?.against === 'full-text' && FIRST_HAND.has(kind) ? 1 : 2;
}

function kindOf({ sourcesById }: Sources, { source }: StatementEvidence): PublisherKind {
  return sourcesById.get(source)?.publisherKind ?? 'unknown';
}
