import { LEGEND_KEYS } from '../../answers/paint.ts';
import { QUESTIONS, type Question } from '../../answers/question.ts';
import { categoryName } from '../../answers/wording.ts';
import { isolated } from '../../i18n/isolated.ts';
import { sortedByName } from '../../i18n/lists.ts';
import type { Say } from '../../i18n/say.ts';
import { changeDates } from '../../record/changes.ts';
import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';
import { shownAnswers } from './shown-answers.ts';
import { type AnswerTable, letterOf, slugOf, type TableCountry, type TableKind } from './table.ts';

/** One answer, and the day from which on it holds. */
interface Run {
  kind: number;
  statement: Statement | undefined;
  from: Day;
}

/**
 * The answers of every country to every question on every day on which one changed, up to `asOf` and with that day
 * last, as the record knew them on `knownBy`.
 */
export function answerTable(record: PublicRecord, { asOf, knownBy }: Clock, say: Say): AnswerTable {
  const stops = [...changeDates(record, { knownBy }).filter((day) => day < asOf), asOf];
  const kinds = new Map<string, TableKind>([['unknown', ['unknown']]]);
  const runs = QUESTIONS.map((question) => runsOf(record, question, { stops, knownBy, say, kinds }));
  const spoken = new Map(
    record.countries.map(({ id }) => {
      const found = runs.flatMap((byCountry) => byCountry.get(id) ?? []);
      return [id, [...new Set(found.flatMap(({ statement }) => statement ?? []))]];
    }),
  );
  const said = [...spoken.values()].flat().map((statement) => statement.said);
  const days = [...new Set([...stops, ...said])].sort();
  return {
    days: days.join(' ').replaceAll('-', ''),
    quiet: days.flatMap((day, index) => (stops.includes(day) ? [] : [index])),
    labels: (['headline', 'land'] as const).map((question) =>
      LEGEND_KEYS.map((key) => categoryName(say, key, question)),
    ) as [string[], string[]],
    kinds: [...kinds.values()],
    countries: sortedByName(record.countries, ({ name }) => name).map(({ id, name }): TableCountry => {
      const statements = spoken.get(id) ?? [];
      const written = runs.map((byCountry) =>
        (byCountry.get(id) ?? []).map((run) => shortRun(run, statements, days)).join(''),
      );
      const texts = statements.map((statement) => shortStatement(statement, days));
      return [id, name, texts.join('|'), withoutEmptyEnd(written).join('/')];
    }),
  };
}

/** The runs of every country on one question, by ISO3; `kinds` grows by what is met. */
function runsOf(
  record: PublicRecord,
  question: Question,
  table: { stops: readonly Day[]; knownBy: Day; say: Say; kinds: Map<string, TableKind> },
): Map<string, Run[]> {
  const { stops, knownBy, say, kinds } = table;
  const runs = new Map(record.countries.map(({ id }): [string, Run[]] => [id, []]));
  for (const from of stops) {
    for (const [id, answer] of shownAnswers(record, question, { asOf: from, knownBy }, say)) {
      const kind = numberOf(kinds, answer.kind);
      const { statement } = answer;
      const last = runs.get(id)?.at(-1) ?? { kind: 0, statement: undefined };
      if (kind !== last.kind || statement !== last.statement) runs.get(id)?.push({ kind, statement, from });
    }
  }
  return runs;
}

/** The place of a kind among those that were met, where it stands from now on. */
function numberOf(kinds: Map<string, TableKind>, kind: TableKind): number {
  const short = withoutEmptyEnd(kind);
  const key = short.join('|');
  if (!kinds.has(key)) kinds.set(key, short as unknown as TableKind);
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
  if (/[|=]/u.test(speaker.name))
    throw new RangeError(`${id}: a map embed cannot write "|" or "=" in a name`);
  const end = id.slice(start.length);
  // A space keeps a name that begins with a number apart from the number of the day.
  const apart = /^\d/u.test(speaker.name) ? ' ' : '';
  return `${days.indexOf(said)}${apart}${isolated(speaker.name)}${slugOf(speaker.name) === end ? '' : `=${end}`}`;
}

function withoutEmptyEnd(list: readonly (string | undefined)[]): string[] {
  return list.slice(0, list.findLastIndex((text) => text) + 1).map((text) => text ?? '');
}
