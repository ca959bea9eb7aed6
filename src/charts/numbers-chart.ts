import { NUMBER_TOPICS, type NumberMark, type NumberTopic, numberSymbol } from './number-mark.ts';
import { narrowNumbers } from './numbers-narrow.ts';
import { wideNumbers } from './numbers-wide.ts';
import { type ChartSheets, chartSheets, emptyPlot } from './parts/chart-sheet.ts';
import type { Guide } from './parts/guide.ts';
import { legend } from './parts/legend.ts';
import type { Span } from './parts/span.ts';

/** Who said how many countries, and when: as plain data. */
export interface NumbersChart extends ChartSheets {
  /** The words of the legend. */
  topicLabels: Readonly<Record<NumberTopic, string>>;
  marks: readonly NumberMark[];
  /** Draws only these; all when absent. */
  topics?: readonly NumberTopic[] | undefined;
  /** How many of the newest the narrow layout draws, a row each; all when absent. */
  newest?: number | undefined;
  /** Days marked behind the numbers, in the wide layout. */
  guides?: readonly Guide[] | undefined;
  /** The days the axis covers; else the months that hold the marks. */
  span?: Partial<Span> | undefined;
}

/**
 * The contested counts: one mark per figure, its shape and colour saying what was counted, its value always written
 * beside it, and its owner where there is room (in the narrow layout, one row per figure, there always is).
 *
 * Marks of the wide layout that would cover each other stand side by side, with a line from the day that is theirs.
 */
export function numbersChart(chart: NumbersChart): string {
  const topics = NUMBER_TOPICS.filter((topic) => chart.topics?.includes(topic) ?? true);
  const marks = chart.marks
    .filter(({ topic }) => topics.includes(topic))
    .map((mark) => ({ mark, key: `${mark.said} ${mark.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ mark }) => mark);
  return chartSheets('numbers', chart, (layout, top) => {
    if (marks.length === 0) return emptyPlot(chart.words, layout, top);
    const entries = topics
      .filter((topic) => marks.some((mark) => mark.topic === topic))
      .map((topic) => ({
        text: chart.topicLabels[topic],
        draw: (x: number, y: number) => numberSymbol({ topic, qualifier: 'exactly' }, x, y, 'x'),
      }));
    const key = legend(entries, layout, top);
    const draw = layout.name === 'wide' ? wideNumbers : narrowNumbers;
    const drawn = layout.name === 'narrow' && chart.newest ? marks.slice(-chart.newest) : marks;
    const plot = draw({ ...chart, marks: drawn }, layout, key.bottom + 8);
    return { ...plot, markup: `<g class="chart-key">${key.markup}</g>\n${plot.markup}` };
  });
}
