import { type Clock, isKnown, isOwnWords } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { recordAsKnown } from '../record/record-as-known.ts';
import { CONDITIONS, type Condition } from '../schema/codes.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { isWeak } from './ladder.ts';
import { contributionOf } from './question.ts';

/** What can be waited for: a no for now is about the present. */
export type Awaited = Exclude<Condition, 'for-now'>;

/** The words in which a country named a condition. */
export interface NamedCondition {
  statements: readonly Statement[];
  /** They are over a year old, or of a government that has gone, or newer words of the country do not name it. */
  older: boolean;
  /** The last of these: newer words of the country leave it out. */
  leftOut: boolean;
}

/** One country and what its answer hangs on. */
export interface ConditionRow {
  answer: Answer;
  /** In codebook order. */
  cells: ReadonlyMap<Awaited, NamedCondition>;
}

/** Who waits for what: `rows` are the countries that have named a condition. */
export interface ConditionGrid {
  /** The conditions that somebody has named, in codebook order. */
  columns: readonly Awaited[];
  /** Those who name the same stand together: by the first column, then by the second, …, then by name. */
  rows: readonly ConditionRow[];
  /** Whose newest words are a no for now, which waits for nothing. */
  forNow: readonly Answer[];
  /** Answers that name nothing at all: a no, … */
  refused: number;
  /** … and anything else. */
  without: number;
}

/** What happens first, whichever of the two a country asks for. */
const END_OF_FIGHTING = ['ceasefire', 'peace-deal'] as const;

const WAITED_FOR = /* @__PURE__ */ CONDITIONS.filter(
  (condition): condition is Awaited => condition !== 'for-now',
);

/**
 * The grid of answers to one question: all conditions that a country has named for it in its own words by that day, for what
 * newer words leave out they have not taken back. Who has said no since waits for nothing.
 */
export function conditionGrid(record: PublicRecord, answers: readonly Answer[], clock: Clock): ConditionGrid {
  const stated = answers.filter(({ readings }) => readings.length > 0);
  const all = stated.map((answer) => ({ answer, cells: cellsOf(record, answer, clock) }));
  const rows = all.filter(({ cells }) => cells.size > 0);
  const columns = WAITED_FOR.filter((condition) => rows.some(({ cells }) => cells.has(condition)));
  const forNow = stated.filter((answer) => namesNow(answer, 'for-now'));
  const nothing = all.filter(({ answer, cells }) => cells.size === 0 && !forNow.includes(answer));
  const refused = nothing.filter(({ answer }) => isRefused(answer)).length;
  return {
    columns,
    rows: rows.toSorted((a, b) => (sortKey(a, columns) < sortKey(b, columns) ? -1 : 1)),
    forNow,
    refused,
    without: nothing.length - refused,
  };
}

/** How many wait for something; how many of them named a ceasefire or a peace deal in their newest words, and how many in earlier ones alone. */
export function waiting({ rows }: ConditionGrid): { all: number; forEndOfFighting: number; earlier: number } {
  const named = rows.map(({ cells }) => END_OF_FIGHTING.flatMap((first) => cells.get(first) ?? []));
  const now = named.filter((cells) => cells.some(({ leftOut }) => !leftOut)).length;
  return {
    all: rows.length,
    forEndOfFighting: now,
    earlier: named.filter((cells) => cells.length > 0).length - now,
  };
}

function cellsOf(record: PublicRecord, answer: Answer, clock: Clock): Map<Awaited, NamedCondition> {
  const cells = new Map<Awaited, NamedCondition>();
  const refused = isRefused(answer);
  for (const condition of WAITED_FOR) {
    const naming = ownStatementsNaming(record, answer, condition, clock);
    const now = naming.filter(({ id }) => answer.statements.some((statement) => statement.id === id));
    if (now.length > 0) cells.set(condition, { statements: now, older: isWeak(answer), leftOut: false });
    else if (naming.length > 0 && !refused)
      cells.set(condition, { statements: naming.slice(-1), older: true, leftOut: true });
  }
  return cells;
}

function isRefused({ readings }: Answer): boolean {
  return readings.every(({ stance }) => stance === 'declined' || stance === 'opposed');
}

/** A country's own words that name a condition for what it was asked, the newest last. */
function ownStatementsNaming(
  record: PublicRecord,
  { country, question }: Answer,
  condition: Awaited,
  clock: Clock,
): Statement[] {
  const contribution = contributionOf(question);
  const names = ({ codings }: Statement) =>
    codings.some(
      (coding) =>
        coding.contribution === contribution &&
        coding.scope === 'after-ceasefire' &&
        coding.conditions.includes(condition),
    );
  return (recordAsKnown(record, clock.knownBy).statementsByCountry.get(country.id) ?? [])
    .filter((statement) => isKnown(statement, clock) && isOwnWords(statement) && names(statement))
    .toSorted((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0));
}

function namesNow({ readings }: Answer, condition: Condition): boolean {
  return readings.some(({ conditions }) => conditions.includes(condition));
}

function sortKey({ answer, cells }: ConditionRow, columns: readonly Awaited[]): string {
  return `${columns.map((condition) => (cells.has(condition) ? 0 : 1)).join('')} ${answer.country.name}`;
}
