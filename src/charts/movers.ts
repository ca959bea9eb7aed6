import type { Day } from '../schema/day.ts';
import type { ChartSheets } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import type { Linked } from './parts/link.ts';
import type { Span } from './parts/span.ts';
import type { TileMeaning } from './parts/tile.ts';

/** One country: its answers over time. */
export interface MoverPanel extends Linked {
  id: string;
  name: string;
  /** For where there is room: its answers one after the other, each in few words with its month; an arrow is drawn before all but the first. */
  said?: readonly string[] | undefined;
  /** `level` is a place among the levels, `tone` its colour as `data-tile`. */
  steps: readonly { from: Day; level: number; tone: string }[];
  /** The newest words: where the bar ends. */
  until: Day;
  /** The last day of the government that spoke them, if it has gone since. */
  gone?: Day | undefined;
}

/** Small multiples: a panel for each country, all with the same days and levels. */
export interface MoversChart extends ChartSheets {
  /** The possible answers, each in a word or two, from top to bottom. */
  levels: readonly string[];
  /** What the colours mean. */
  key: readonly TileMeaning[];
  /** What the dots after the newest words mean, and the cross on them. */
  marks: Readonly<Record<'silence' | 'gone', string>>;
  /** The day of the record, to which every axis goes. */
  asOf: Day;
  groups: readonly { title: string; panels: readonly MoverPanel[] }[];
}

/** What the drawings of all groups have in common. */
export interface MoversFrame extends Pick<MoversChart, 'levels'> {
  span: Span;
  layout: Layout;
  top: number;
  /** Of panels in one group: all groups have the same columns, and rows of about one length. */
  most: number;
}

/** The first days of the years of a span that begins with a year. */
export function yearsIn({ from, to }: Span): Day[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => `${first + index}-01-01`);
}
