import type { Day } from '../schema/day.ts';
import type { ChartSheets } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import type { Linked } from './parts/link.ts';
import type { Span } from './parts/span.ts';

/** One country: its answers over time. */
export interface MoverPanel extends Linked {
  id: string;
  name: string;
  /** For where there is room: what it said at first and what it says since, each in few words with its month. */
  before?: string | undefined;
  /** An arrow is drawn before it. */
  after?: string | undefined;
  /** `level` is a place among the levels. */
  steps: readonly { from: Day; level: number }[];
  /** The newest words: where the line ends. */
  until: Day;
}

/** Small multiples: a panel for each country, all with the same days and levels. */
export interface MoversChart extends ChartSheets {
  /** The possible answers, from top to bottom. */
  levels: readonly { text: string; tone: string }[];
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
