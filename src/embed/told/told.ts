import type { LegendKey, Paint } from '../../answers/paint.ts';
import type { Question } from '../../answers/question.ts';
import type { WordList } from '../../i18n/word-list.ts';
import type { NamedPlace } from '../../map/drawing/named-places.ts';
import type { MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';
import type { Day } from '../../schema/day.ts';

/** Begins every id in the picture of a map embed. */
export const PREFIX = 'map';

/** What a map embed tells of one country's answer, in words that the build has found. */
export interface Told {
  paint: Paint;
  marks: readonly Mark[];
  /** Whether it says no for now only. */
  forNow?: true | undefined;
  label: string;
  /** The first statement that it rests on: its id, and who said it when, as a text. */
  statement?: { id: string; who: string } | undefined;
}

/** What the page of an embed tells of one country: its answer to the main question on the day of the map. */
export interface ToldNow extends Omit<Told, 'paint' | 'forNow'> {
  /** ISO3. */
  id: string;
  name: string;
}

/** An answer, and the day from which on it holds. `statement` is an id. */
export interface Run extends Omit<Told, 'statement'> {
  from: Day;
  statement?: string;
}

/**
 * The file that a map embed fetches when a reader asks for another day or question: every answer, worked out by the
 * build, so that nothing is left to decide but which one holds on a day.
 */
export interface Past {
  /** Days on which an answer changed, oldest first, that of the map last; and how each is written. */
  stops: readonly { day: Day; date: string }[];
  /** In the order of `QUESTIONS`. */
  questions: readonly PastQuestion[];
  /** Who said a statement when, by its id. */
  who: Readonly<Record<string, string>>;
  /** What is told of answers beside them, by key; `{…}` are filled in by the script. */
  words: WordList;
  /** The fills of conflicts on any of these days, to stand in the picture's definitions. */
  patterns: readonly MarkupElement[];
  /** Where the sign of each country with words would stand, empty, by ISO3: the picture has those of its own day alone. */
  signs: Readonly<Record<string, MarkupElement>>;
  /** The names of countries in the picture, and how large it must be for each. */
  names: readonly NamedPlace[];
  /** Where finer lines of a part of Europe are, with `{view}` for its name. */
  closeUp: string;
}

export interface PastQuestion {
  question: Question;
  title: string;
  /** The line of the day, on the last day. */
  latest: string;
  /** The names of its colours, in the order of legends. */
  names: Readonly<Record<LegendKey, string>>;
  /** By ISO3, oldest first. A country is `unknown` before its first run, and on all days if it has none. */
  runs: Readonly<Record<string, readonly Run[]>>;
}

/** The days that the map of a day can show. The past of the live map serves those of earlier days as well. */
export function stopsUntil({ stops }: Past, asOf: Day): Past['stops'] {
  return stops.filter(({ day }) => day <= asOf);
}

/** One country's answer to a question on a day. */
export function toldOn({ who }: Past, { runs, names }: PastQuestion, id: string, day: Day): Told {
  const run = runs[id]?.findLast(({ from }) => from <= day);
  if (!run) return { paint: ['unknown'], marks: [], label: names.unknown };
  const { paint, marks, forNow, label, statement } = run;
  return {
    paint,
    marks,
    forNow,
    label,
    statement: statement ? { id: statement, who: who[statement] ?? '' } : undefined,
  };
}
