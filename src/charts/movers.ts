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
  /** The newest words: where the line ends. */
  until: Day;
}

/** Small multiples: a panel for each country, all with the same days and levels. */
export interface MoversChart extends ChartSheets {
  /** How many answers are possible; steps have their places from top to bottom. */
  levels: number;
  /** What the colours mean. */
  key: readonly TileMeaning[];
  /** The first and the last of them in a word: where they are in a panel. */
  scale: readonly [top: string, bottom: string];
  groups: readonly { title: string; panels: readonly MoverPanel[] }[];
}

/** What the drawings of all groups have in common. */
export interface MoversFrame extends Pick<MoversChart, 'levels' | 'scale'> {
  span: Span;
  layout: Layout;
  top: number;
}

/** The first days of years within a span. */
export function yearsIn({ from, to }: Span): Day[] {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => `${first + index}-01-01`);
}
