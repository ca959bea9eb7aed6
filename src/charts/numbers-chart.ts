import type { DrawnNumbers } from './drawn-numbers.ts';
import { NUMBER_TOPICS, type NumberTopic, numberSymbol } from './number-mark.ts';
import { narrowNumbers } from './numbers-narrow.ts';
import { movedSymbol, wideNumbers } from './numbers-wide.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import { legend } from './parts/legend.ts';

/** Who said how many countries, and when: as plain data. */
export interface NumbersChart extends ChartSheets, DrawnNumbers {
  /** The words of the legend. */
  topicLabels: Readonly<Record<NumberTopic | 'expected', string>>;
  /** Of a mark that stands beside its day, where it would cover another one. */
  movedLabel: string;
  /** Draws only these; all when absent. */
  topics?: readonly NumberTopic[] | undefined;
  /** How many of the newest the narrow layout draws, a row each; all when absent. */
  newest?: number | undefined;
}

/**
 * The contested counts: one mark per figure, its shape and colour saying what was counted, its value always written
 * beside it, and its owner where there is room (in the narrow layout, one row per figure, there always is).
 *
 * Marks of the wide layout that would cover each other stand side by side, with a line from the day that is theirs, and the key says so.
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
    const drawn = layout.name === 'narrow' && chart.newest ? marks.slice(-chart.newest) : marks;
    const entries = topics.flatMap((topic) =>
      [false, true]
        .filter((expected) => drawn.some((mark) => mark.topic === topic && !mark.expected === !expected))
        .map((expected) => ({
          text: chart.topicLabels[expected ? 'expected' : topic],
          draw: (x: number, y: number) => numberSymbol({ topic, expected, qualifier: 'exactly' }, x, y, 'x'),
        })),
    );
    const moved = { text: chart.movedLabel, draw: movedSymbol };
    const drawUnder = (key: Plot) =>
      layout.name === 'wide'
        ? wideNumbers({ ...chart, marks: drawn }, layout, key.bottom + 8)
        : { ...narrowNumbers({ ...chart, marks: drawn }, layout, key.bottom + 8), moved: false };
    const plain = legend(entries, layout, top);
    const key = drawUnder(plain).moved ? legend([...entries, moved], layout, top) : plain;
    const { moved: _, ...plot } = drawUnder(key);
    return { ...plot, markup: `<g class="chart-key">${key.markup}</g>\n${plot.markup}` };
  });
}
