import { chartSheets, emptyPlot } from './parts/chart-sheet.ts';
import { legend } from './parts/legend.ts';
import { tileEntries } from './parts/tile.ts';
import type { PlanChart } from './plan.ts';
import { besideRail } from './plan-columns.ts';
import { drawRail } from './plan-rail.ts';
import { drawStage } from './plan-stage.ts';

const APART = 20;

/**
 * The plan from top to bottom, along a line: what all waits for, who would watch it, who would be there, on land, in the air and at sea beside each
 * other, and so on. On a phone everything stands in one column.
 */
export function planChart({ idPrefix, words, layouts, stages, none, key }: PlanChart): string {
  return chartSheets('plan', { idPrefix, words, layouts }, (layout, top) => {
    if (stages.length === 0) return emptyPlot(words, layout, top);
    const meanings = legend(tileEntries(key, layout.name !== 'wide'), layout, top);
    const room = besideRail(layout, stages.length === 1);
    const apart = layout.name === 'wide' ? APART : APART - 8;
    let y = meanings.bottom + apart - 6;
    const drawn = stages.map((stage) => {
      const plot = drawStage(stage, none, room, layout, y);
      y = plot.bottom + apart;
      return plot;
    });
    const stops = drawn.flatMap(({ stop }, index) => (stages[index]?.frame === 'beside' ? [] : [stop]));
    return {
      markup: [
        `<g class="chart-key">${meanings.markup}</g>`,
        stages.length > 1 ? drawRail(stops, layout) : '',
        ...drawn.map(({ markup }) => markup),
      ].join('\n'),
      links: drawn.map(({ links }) => links ?? '').join(''),
      bottom: y - apart,
    };
  });
}
