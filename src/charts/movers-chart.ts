import type { MoversChart } from './movers.ts';
import { drawPanels } from './movers-panels.ts';
import { drawRows, nameWidth } from './movers-rows.ts';
import { afterMarks } from './movers-steps.ts';
import { chartSheets, emptyPlot } from './parts/chart-sheet.ts';
import { legend } from './parts/legend.ts';
import { tileEntries } from './parts/tile.ts';

const APART = 10;

/** Each country's steps from answer to answer, in groups under their titles: a panel each, or on a phone a row. */
export function moversChart({
  idPrefix,
  words,
  layouts,
  levels,
  key: meanings,
  marks,
  asOf,
  groups,
}: MoversChart): string {
  const panels = groups.flatMap((group) => group.panels);
  return chartSheets('movers', { idPrefix, words, layouts }, (layout, top) => {
    if (panels.length === 0) return emptyPlot(words, layout, top);
    const isGone = panels.some(({ gone }) => gone);
    const key = legend([...tileEntries(meanings), ...afterMarks(marks, isGone)], layout, top);
    const [first = asOf] = panels.flatMap(({ steps }) => steps.map(({ from }) => from)).sort();
    const span = { from: `${first.slice(0, 4)}-01-01`, to: asOf };
    const most = Math.max(...groups.map(({ panels }) => panels.length));
    const narrow = layout.name === 'narrow';
    let y = key.bottom + 6;
    const plots = groups
      .filter((group) => group.panels.length > 0)
      .map((group, index) => {
        const frame = { levels, span, layout, top: y, most };
        const plot = narrow
          ? drawRows(group, frame, nameWidth(panels, frame), index === 0)
          : drawPanels(group, frame);
        y = plot.bottom + APART;
        return plot;
      });
    return {
      markup: [`<g class="chart-key">${key.markup}</g>`, ...plots.map(({ markup }) => markup)].join('\n'),
      links: plots.map(({ links }) => links).join(''),
      bottom: y - APART,
    };
  });
}
