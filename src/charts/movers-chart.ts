import type { MoversChart } from './movers.ts';
import { drawPanels } from './movers-panels.ts';
import { drawRows, nameWidth } from './movers-rows.ts';
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
  scale,
  groups,
}: MoversChart): string {
  const panels = groups.flatMap((group) => group.panels);
  return chartSheets('movers', { idPrefix, words, layouts }, (layout, top) => {
    if (panels.length === 0) return emptyPlot(words, layout, top);
    const key = legend(tileEntries(meanings), layout, top);
    const days = panels.flatMap(({ steps, until }) => [...steps.map(({ from }) => from), until]).sort();
    const span = { from: days[0] ?? '', to: days.at(-1) ?? '' };
    const narrow = layout.name === 'narrow';
    let y = key.bottom + 6;
    const plots = groups
      .filter((group) => group.panels.length > 0)
      .map((group, index) => {
        const frame = { levels, scale, span, layout, top: y };
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
