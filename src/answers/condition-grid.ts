import { CONDITIONS, type Condition } from '../schema/codes.ts';
import type { Answer } from './answer.ts';
import { type Paint, paintOf } from './paint.ts';
import { categoryOf } from './position-paint.ts';

/** One country and what its answer hangs on: the colour of the readings that name each condition. */
export interface ConditionRow {
  answer: Answer;
  cells: ReadonlyMap<Condition, Paint>;
}

/** Who waits for what: `rows` are the countries that name a condition. */
export interface ConditionGrid {
  /** The conditions that somebody names, in codebook order. */
  columns: readonly Condition[];
  /** Those that nobody names. */
  unnamed: readonly Condition[];
  /** Those who name the same stand together: by the first column, then by the second, …, then by name. */
  rows: readonly ConditionRow[];
  /** Answers that name none. */
  without: number;
}

/** What happens first, whichever of the two a country asks for. */
const END_OF_FIGHTING = ['ceasefire', 'peace-deal'] as const;

/** The grid of answers to one question. */
export function conditionGrid(answers: readonly Answer[]): ConditionGrid {
  const stated = answers.filter(({ readings }) => readings.length > 0);
  const rows = stated.map(rowOf).filter(({ cells }) => cells.size > 0);
  const columns = CONDITIONS.filter((condition) => rows.some(({ cells }) => cells.has(condition)));
  return {
    columns,
    unnamed: CONDITIONS.filter((condition) => !columns.includes(condition)),
    rows: rows.toSorted((a, b) => (sortKey(a, columns) < sortKey(b, columns) ? -1 : 1)),
    without: stated.length - rows.length,
  };
}

/** The countries that want something first, and of these those for whom it is a ceasefire or a peace deal. A no for now waits for nothing. */
export function waiting({ rows }: ConditionGrid): { all: number; forEndOfFighting: number } {
  const named = rows.map(({ cells }) => [...cells.keys()].filter((condition) => condition !== 'for-now'));
  return {
    all: named.filter((conditions) => conditions.length > 0).length,
    forEndOfFighting: named.filter((conditions) =>
      END_OF_FIGHTING.some((first) => conditions.includes(first)),
    ).length,
  };
}

function rowOf(answer: Answer): ConditionRow {
  const { readings } = answer;
  const cells = CONDITIONS.flatMap((condition): [Condition, Paint][] => {
    const naming = readings.filter(({ conditions }) => conditions.includes(condition));
    return naming.length > 0
      ? [[condition, paintOf(naming.map((reading) => categoryOf(reading, answer)))]]
      : [];
  });
  return { answer, cells: new Map(cells) };
}

function sortKey({ answer, cells }: ConditionRow, columns: readonly Condition[]): string {
  return `${columns.map((condition) => (cells.has(condition) ? 0 : 1)).join('')} ${answer.country.name}`;
}
