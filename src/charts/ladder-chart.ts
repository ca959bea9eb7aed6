import { type ChartSheets, chartSheets, emptyPlot } from './parts/chart-sheet.ts';
import { legend } from './parts/legend.ts';
import { type TileMeaning, tileEntries } from './parts/tile.ts';
import { drawRung, type Rung, SIZES } from './rung.ts';

/** Every answer from yes to no: a tile for each country, with its name in it. */
export interface LadderChart extends ChartSheets {
  /** From yes to no. */
  rungs: readonly Rung[];
  /** What is said of tiles beside their rungs. */
  key: readonly TileMeaning[];
}

/** The rungs under each other, yes at the top; their names stand beside the tiles, or over them on a phone. */
export function ladderChart({ idPrefix, words, layouts, rungs, key }: LadderChart): string {
  return chartSheets('ladder', { idPrefix, words, layouts }, (layout, top) => {
    if (rungs.length === 0) return emptyPlot(words, layout, top);
    const meanings = legend(tileEntries(key, layout.name === 'narrow'), layout, top);
    let y = meanings.bottom + 8;
    const plots = rungs.map((rung) => {
      const plot = drawRung(rung, layout, y);
      y = plot.bottom + SIZES[layout.name].apart;
      return plot;
    });
    return {
      markup: [`<g class="chart-key">${meanings.markup}</g>`, ...plots.map(({ markup }) => markup)].join(
        '\n',
      ),
      links: plots.map(({ links }) => links).join(''),
      bottom: y - SIZES[layout.name].apart,
    };
  });
}
