import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import { type TileMeaning, tileEntries } from './parts/tile.ts';
import { drawRung, type Rung, SIZES } from './rung.ts';

/** Names that somebody gave, by what each had said itself, from yes to no. */
export interface ListOfRungs {
  id: string;
  title: string;
  /** As what they were named, and how many had said what. */
  detail: string;
  rungs: readonly Rung[];
  /** What the signs of its tiles mean. */
  key: readonly TileMeaning[];
}

/** Lists of names, each name on a tile beside its own words. */
export interface ListsChart extends ChartSheets {
  lists: readonly ListOfRungs[];
}

const LIST_GAP = 16;
/** The room over and under the key; less on a phone, so that two lists fit into a frame of 1,000 px. */
const KEY: Readonly<Record<Layout['name'], { over: number; under: number }>> = {
  wide: { over: 0, under: 8 },
  narrow: { over: -4, under: 0 },
};
/** A list has few names, and room for the words before them. */
const WORDS = 300;

/** Each list under its heading: what its countries had said themselves in words, and a tile for each. */
export function listsChart({ idPrefix, words, layouts, lists }: ListsChart): string {
  return chartSheets('lists', { idPrefix, words, layouts }, (layout, top) => {
    if (lists.length === 0) return emptyPlot(words, layout, top);
    const signs = [...new Map(lists.flatMap(({ key }) => key).map((one) => [one.text, one])).values()];
    const { over, under } = KEY[layout.name];
    const meanings = legend(tileEntries(signs, layout.name === 'narrow'), layout, top + over);
    let y = signs.length > 0 ? meanings.bottom + under : top;
    const plots = lists.map((list) => {
      const plot = draw(list, layout, y);
      y = plot.bottom + LIST_GAP;
      return plot;
    });
    return {
      markup: [
        signs.length > 0 ? `<g class="chart-key">${meanings.markup}</g>` : '',
        ...plots.map(({ markup }) => markup),
      ]
        .filter(Boolean)
        .join('\n'),
      links: plots.map(({ links }) => links ?? '').join(''),
      bottom: y - LIST_GAP,
    };
  });
}

function draw({ id, title, detail, rungs }: ListOfRungs, layout: Layout, top: number): Plot {
  const titles = wrapText(title, layout.width, layout.size, 'bold');
  const details = wrapText(detail, layout.width, layout.size);
  const head = [...titles, ...details].map((text, index) => {
    const bold = index < titles.length;
    const className = bold ? 'chart-heading' : 'chart-detail';
    return textLine({ className, x: 0, y: top + layout.line * (index + 1), text, bold });
  });
  const under = top + layout.line * head.length + 7;
  const rule = `<path class="chart-rule" d="M0 ${round(under)}H${layout.width}"/>`;
  const { apart } = SIZES[layout.name];
  let y = under + apart;
  const plots = rungs.map((rung) => {
    const plot = drawRung(rung, layout, y, WORDS);
    y = plot.bottom + apart;
    return plot;
  });
  return {
    markup: `<g${attributes({ 'data-list': id })}>${head.join('')}${rule}\n${plots.map(({ markup }) => markup).join('\n')}\n</g>`,
    links: plots.map(({ links }) => links ?? '').join(''),
    bottom: y - apart,
  };
}
