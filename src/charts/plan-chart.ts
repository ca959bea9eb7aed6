import { chartSheets, emptyPlot } from './parts/chart-sheet.ts';
import { legend } from './parts/legend.ts';
import { tileEntries } from './parts/tile.ts';
import type { PlanChart } from './plan.ts';
import { drawCut } from './plan-cut.ts';
import { drawSteps } from './plan-steps.ts';

/**
 * What comes after a ceasefire in a row of boxes, which are no schedule, and under it a cut through sky, land and sea: each part with who has offered it, in
 * Ukraine and from outside. On a phone everything stands in one column.
 */
export function planChart({ idPrefix, words, layouts, ...chart }: PlanChart): string {
  return chartSheets('plan', { idPrefix, words, layouts }, (layout, top) => {
    if (chart.parts.length === 0) return emptyPlot(words, layout, top);
    const steps = drawSteps(chart.steps, layout, top);
    const key = legend(tileEntries(chart.key), layout, steps.bottom + 14);
    const cut = drawCut(chart, layout, key.bottom + 10);
    return {
      ...cut,
      markup: [steps.markup, `<g class="chart-key">${key.markup}</g>`, cut.markup].join('\n'),
    };
  });
}
