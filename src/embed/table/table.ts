import type { Category } from '../../answers/category.ts';
import { LEGEND_KEYS, type LegendKey, legendKeyOf, type Paint } from '../../answers/paint.ts';
import { fold } from '../../i18n/fold.ts';
import type { Mark } from '../../record/earning.ts';
import type { Day } from '../../schema/day.ts';

/**
 * Every answer that a map embed can show, worked out at build time: nothing is left to decide but which answer holds
 * on a day. Written as strings, because those compress best.
 */
export interface AnswerTable {
  /** Days as `YYYYMMDD` with spaces between, oldest first, the day of the map last. */
  days: string;
  /** Indices of days on which somebody spoke and no answer changed: no stops. */
  quiet: readonly number[];
  /** The names of `LEGEND_KEYS`, for the headline and for one contribution. */
  labels: readonly [headline: readonly string[], contribution: readonly string[]];
  /** What is shown of an answer. The first is that of a country of which nothing was found. */
  kinds: readonly TableKind[];
  /** By name. */
  countries: readonly TableCountry[];
}

/**
 * A paint and marks, each with spaces between, and the words where they are not the name of the paint's line in the legend.
 * Empty strings at the end are left out.
 */
export type TableKind = readonly [paint: string, marks?: string, label?: string];

/**
 * `statements`, with `|` between: index of the day, speaker, and `=` with the end of the id where the name does not
 * give it. `runs`, with `/` between the questions (headline, then the contributions in their order): for each a letter
 * for the kind, one for the statement, and the number of days after that statement from which on it holds.
 */
export type TableCountry = readonly [id: string, name: string, statements: string, runs: string];

/** One country's answer on one day. */
export interface TableAnswer {
  name: string;
  paint: Paint;
  marks: readonly Mark[];
  label: string;
  /** The first statement that it rests on. */
  statement: { id: string; said: Day; speaker: string } | undefined;
}

const FIRST_LETTER = 65;

/** A number from 0 as one letter, `A` for 0. */
export function letterOf(number: number): string {
  return String.fromCharCode(FIRST_LETTER + number);
}

/** The end of a statement's id, as a rule: "Maxime Prévot" gives `maxime-prevot`. */
export function slugOf(speaker: string): string {
  return fold(speaker).replace(/[^a-z0-9]+/gu, '-');
}

export function daysOf({ days }: AnswerTable): Day[] {
  return days.split(' ').map((day) => day.replace(/(....)(..)(..)/u, '$1-$2-$3'));
}

/** Every country's answer to a question (its number) on a day (its index), by ISO3. */
export function tableAnswers(table: AnswerTable, question: number, day: number): Map<string, TableAnswer> {
  const days = daysOf(table);
  return new Map(
    table.countries.map(([id, name, spoken, runs]) => {
      const statements = spoken.split('|').map((text) => statementOf(id, text, days));
      let held = { kind: 0, statement: 0 };
      for (const [, kind = '', letter = '', delay] of (runs.split('/')[question] ?? '').matchAll(
        /(\D)(\D)(\d*)/gu,
      )) {
        const statement = numberOf(letter);
        const from = (statements[statement - 1]?.day ?? 0) + Number(delay);
        if (from <= day) held = { kind: numberOf(kind), statement };
      }
      const [categories = '', marks = '', label] = table.kinds[held.kind] ?? [];
      const paint = categories.split(' ') as [Category];
      return [
        id,
        {
          name,
          paint,
          marks: marks.split(' ').filter(Boolean) as Mark[],
          label: label || nameOf(table, legendKeyOf(paint), question),
          statement: statements[held.statement - 1],
        },
      ];
    }),
  );
}

/** The name of a line of the legend. */
export function nameOf({ labels }: AnswerTable, key: LegendKey, question: number): string {
  return labels[question > 0 ? 1 : 0][LEGEND_KEYS.indexOf(key)] ?? '';
}

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - FIRST_LETTER;
}

function statementOf(country: string, text: string, days: readonly Day[]) {
  const day = Number.parseInt(text, 10);
  const [speaker = '', end = slugOf(speaker)] = text.replace(/^\d+ ?/u, '').split('=');
  const said = days[day] ?? '';
  return { id: `${country.toLowerCase()}-${said}-${end}`, said, speaker, day };
}
