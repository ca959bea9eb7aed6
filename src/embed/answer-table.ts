import { answersTo } from '../client/answers.ts';
import { type AnswerTable, nameOf, type TableCountry } from '../client/embed/answer-table.ts';
import { answerLabel } from '../client/labels.ts';
import type { Words } from '../client/words.ts';
import { readingsOf } from '../map/paint.ts';
import { QUESTIONS } from '../map/question.ts';
import { changeDates } from '../record/changes.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';

type Kinds = Map<string, AnswerTable['kinds'][number]>;
type Run = { kind: number; statement: number };

/**
 * The answers of every country to every question on every day on which one changed, up to `asOf` and with that day
 * last, as the record knew them on `knownBy`. `words` are the codebook's, as the script of the site's map has them.
 */
export function answerTable(record: PublicRecord, { asOf, knownBy }: Clock, words: Words): AnswerTable {
  const days = changeDates(record, { knownBy }).filter((day) => day < asOf);
  const stops = [...days, asOf];
  const kinds: Kinds = new Map([['unknown', ['unknown', words['headlines.unknown'] ?? '']]]);
  const statementsById = new Map(record.countries.map(({ id }) => [id, [] as string[]]));
  const runsById = new Map(record.countries.map(({ id }) => [id, QUESTIONS.map((): number[] => [])]));
  QUESTIONS.forEach((question, index) => {
    const last = new Map<string, Run & { stop: number }>();
    stops.forEach((day, stop) => {
      for (const [id, answer] of answersTo(record, question, { asOf: day, knownBy }, [])) {
        const statements = statementsById.get(id) ?? [];
        const kind = kindOf(
          kinds,
          readingsOf(answer.paint),
          answerLabel(words, answer, question),
          answer.marks,
        );
        const statement = numberOf(statements, answer.statements[0]);
        const before = last.get(id) ?? { kind: 0, statement: 0, stop: 0 };
        if (kind === before.kind && statement === before.statement) continue;
        runsById.get(id)?.[index]?.push(stop - before.stop, kind, statement);
        last.set(id, { kind, statement, stop });
      }
    });
  });
  return {
    stops: stops.map(shortDay).join(' '),
    kinds: [...kinds.values()],
    countries: record.countries.map(({ id, name }) => [
      id,
      name,
      statementsById.get(id) ?? [],
      ...withoutEmptyEnd(runsById.get(id) ?? []),
    ]) as TableCountry[],
  };
}

function kindOf(kinds: Kinds, readings: readonly string[], label: string, marks: readonly string[]): number {
  const paint = readings.join(' ');
  const plain = paint === 'unknown' && marks.length === 0;
  const key = plain ? paint : [paint, label, ...marks].join('|');
  if (!kinds.has(key)) kinds.set(key, marks.length > 0 ? [paint, label, marks.join(' ')] : [paint, label]);
  return [...kinds.keys()].indexOf(key);
}

/** The place of a statement among those of its country, from 1; 0 for none. */
function numberOf(statements: string[], statement: Statement | undefined): number {
  if (!statement) return 0;
  const text = shortStatement(statement);
  if (!statements.includes(text)) statements.push(text);
  return statements.indexOf(text) + 1;
}

function shortStatement({ id, country, said, speaker }: Statement): string {
  const start = `${country.toLowerCase()}-${said}-`;
  if (!id.startsWith(start)) throw new RangeError(`the id ${id} should begin with ${start}`);
  const end = id.slice(start.length);
  return shortDay(said) + end + (nameOf(end) === speaker.name ? '' : `|${speaker.name}`);
}

function shortDay(day: Day): string {
  if (!day.startsWith('20')) throw new RangeError(`${day} is not of this century`);
  return day.slice(2).replaceAll('-', '');
}

function withoutEmptyEnd(lists: readonly number[][]): number[][] {
  return lists.slice(0, lists.findLastIndex((list) => list.length > 0) + 1);
}
