import { type Answer, answersTo } from '../client/answers.ts';
import {
  type AnswerTable,
  letterOf,
  slugOf,
  type TableCountry,
  type TableKind,
} from '../client/embed/answer-table.ts';
import { answerLabel, categoryLabel } from '../client/labels.ts';
import type { Words } from '../client/words.ts';
import { LEGEND_KEYS } from '../map/legend-rows.ts';
import { paintOf } from '../map/paint.ts';
import { QUESTIONS, type Question } from '../map/question.ts';
import { changeDates } from '../record/changes.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';

/** One answer, and the day from which on it holds. */
interface Run {
  kind: number;
  statement: Statement | undefined;
  from: Day;
}

/**
 * The answers of every country to every question on every day on which one changed, up to `asOf` and with that day
 * last, as the record knew them on `knownBy`. `words` are the codebook's, as the script of the site's map has them.
 */
export function answerTable(record: PublicRecord, { asOf, knownBy }: Clock, words: Words): AnswerTable {
  const stops = [...changeDates(record, { knownBy }).filter((day) => day < asOf), asOf];
  const kinds = new Map<string, TableKind>([['unknown unknown', ['unknown', 'unknown']]]);
  const runs = QUESTIONS.map((question) => runsOf(record, question, { stops, knownBy, words, kinds }));
  const spoken = record.countries.map(({ id }) => [
    ...new Set(
      runs.flatMap((byCountry) => (byCountry.get(id) ?? []).flatMap(({ statement }) => statement ?? [])),
    ),
  ]);
  const days = [...new Set([...stops, ...spoken.flat().map(({ said }) => said)])].sort();
  return {
    days: days.map(shortDay).join(' '),
    quiet: days.flatMap((day, index) => (stops.includes(day) ? [] : [index])),
    categories: LEGEND_KEYS.join(' '),
    labels: (['headline', 'land'] as const).map((question) =>
      LEGEND_KEYS.map((key) => categoryLabel(words, key, question)),
    ) as [string[], string[]],
    kinds: [...kinds.values()],
    countries: record.countries.map(({ id, name }, index): TableCountry => {
      const statements = spoken[index] ?? [];
      const written = runs.map((byCountry) =>
        (byCountry.get(id) ?? []).map((run) => shortRun(run, statements, days)).join(''),
      );
      const texts = statements.map((statement) => shortStatement(statement, days));
      return withoutEmptyEnd([id, name, texts.join('|'), withoutEmptyEnd(written).join('/')]);
    }),
  };
}

/** The runs of every country on one question, by ISO3; `kinds` grows by what is met. */
function runsOf(
  record: PublicRecord,
  question: Question,
  table: { stops: readonly Day[]; knownBy: Day; words: Words; kinds: Map<string, TableKind> },
): Map<string, Run[]> {
  const { stops, knownBy, words, kinds } = table;
  const runs = new Map(record.countries.map(({ id }): [string, Run[]] => [id, []]));
  for (const from of stops) {
    for (const [id, answer] of answersTo(record, question, { asOf: from, knownBy }, [])) {
      const kind = kindOf(kinds, answer, words, question);
      const [statement] = answer.statements;
      const last = runs.get(id)?.at(-1) ?? { kind: 0, statement: undefined };
      if (kind !== last.kind || statement !== last.statement) runs.get(id)?.push({ kind, statement, from });
    }
  }
  return runs;
}

function kindOf(kinds: Map<string, TableKind>, answer: Answer, words: Words, question: Question): number {
  const { 'data-category': category, fill } = paintOf(answer.paint, '');
  const label = answerLabel(words, answer, question);
  const usual = categoryLabel(words, category as 'conflicting', question);
  const kind = [
    category,
    fill?.slice('url(#-'.length, -1) ?? '',
    answer.marks.join(' '),
    label === usual ? '' : label,
  ];
  const key = withoutEmptyEnd(kind).join(' ');
  if (!kinds.has(key)) kinds.set(key, withoutEmptyEnd(kind) as unknown as TableKind);
  return [...kinds.keys()].indexOf(key);
}

function shortRun(
  { kind, statement, from }: Run,
  statements: readonly Statement[],
  days: readonly Day[],
): string {
  const number = statement ? statements.indexOf(statement) + 1 : 0;
  const delay = days.indexOf(from) - (statement ? days.indexOf(statement.said) : 0);
  return letterOf(kind) + letterOf(number) + (delay || '');
}

function shortStatement({ id, country, said, speaker }: Statement, days: readonly Day[]): string {
  const start = `${country.toLowerCase()}-${said}-`;
  if (!id.startsWith(start)) throw new RangeError(`the id ${id} should begin with ${start}`);
  if (/^\d|[|=]/u.test(speaker.name))
    throw new RangeError(`${id}: a map embed cannot write "${speaker.name}"`);
  const end = id.slice(start.length);
  return `${days.indexOf(said)}${speaker.name}${slugOf(speaker.name) === end ? '' : `=${end}`}`;
}

function shortDay(day: Day): string {
  if (!day.startsWith('20')) throw new RangeError(`${day} is not of this century`);
  return day.slice(2).replaceAll('-', '');
}

function withoutEmptyEnd<List extends readonly string[]>(list: List): List {
  return list.slice(0, list.findLastIndex((text) => text !== '') + 1) as unknown as List;
}
