import type { Mark } from '../../map/category.ts';
import type { Paintable } from '../../map/paint.ts';
import { QUESTIONS, type Question } from '../../map/question.ts';
import type { Day } from '../../schema/day.ts';

/**
 * Every answer that a map embed can show, worked out at build time: which answer holds from which stop on. Days are
 * `YYMMDD`; lists that belong together are joined to one string, because that is what compresses best.
 */
export interface AnswerTable {
  /** The days on which an answer changed, and last the day of the map: oldest first, with spaces between. */
  stops: string;
  /** Paint (readings with spaces between), words, marks (with spaces between). The first is what nobody has said. */
  kinds: readonly (readonly [paint: string, label: string, marks?: string])[];
  countries: readonly TableCountry[];
}

/** Code, name, statements, and for each question in the order of `QUESTIONS` its runs; missing ones are empty. */
export type TableCountry = readonly [
  id: string,
  name: string,
  /** `YYMMDD` and the end of the id; after a `|` the speaker, where the id does not tell the name. */
  statements: readonly string[],
  ...runs: readonly (readonly number[])[],
];

/** One country's answer at one stop. */
export interface TableAnswer {
  name: string;
  paint: Paintable;
  label: string;
  marks: readonly Mark[];
  /** The first statement that it rests on. */
  statement?: { id: string; said: Day; speaker: string };
}

/** A run is three numbers: stops since the run before, kind, statement (1 for the first, 0 for none). */
export const RUN = 3;

/** The stops as days. */
export function stopsOf({ stops }: AnswerTable): Day[] {
  return stops.split(' ').map(dayOf);
}

/** Every country's answer to a question at a stop, by ISO3. */
export function tableAnswers(table: AnswerTable, question: Question, stop: number): Map<string, TableAnswer> {
  return new Map(table.countries.map((country) => [country[0], answerOf(table, country, question, stop)]));
}

function answerOf(table: AnswerTable, country: TableCountry, question: Question, stop: number): TableAnswer {
  const [id, name, statements, ...runs] = country;
  const run = runs[QUESTIONS.indexOf(question)] ?? [];
  let [kind, statement, from] = [0, 0, 0];
  for (let at = 0; at < run.length; at += RUN) {
    from += run[at] ?? 0;
    if (from > stop) break;
    [kind = 0, statement = 0] = run.slice(at + 1, at + RUN);
  }
  const [paint, label, marks = ''] = table.kinds[kind] ?? ['unknown', ''];
  const found = statements[statement - 1];
  return {
    name,
    paint: (paint.includes(' ') ? paint.split(' ') : paint) as Paintable,
    label,
    marks: (marks ? marks.split(' ') : []) as Mark[],
    ...(found ? { statement: statementOf(id, found) } : {}),
  };
}

function statementOf(country: string, text: string): { id: string; said: Day; speaker: string } {
  const [end = '', speaker] = text.slice(6).split('|');
  const said = dayOf(text);
  return { id: `${country.toLowerCase()}-${said}-${end}`, said, speaker: speaker ?? nameOf(end) };
}

/** "donald-tusk" is Donald Tusk. */
export function nameOf(slug: string): string {
  return slug.replace(
    /(^|-)(\w)/gu,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );
}

function dayOf(short: string): Day {
  return `20${short.slice(0, 2)}-${short.slice(2, 4)}-${short.slice(4, 6)}`;
}
