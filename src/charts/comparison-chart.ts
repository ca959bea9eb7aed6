import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { type Qualifier, qualified } from './parts/qualifier.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';

/** One figure: a number that somebody gave. */
export interface ComparisonBar extends Linked {
  id: string;
  value: number;
  qualifier: Qualifier;
  /** The number as written: "4,700". */
  number: string;
  unit: string;
  /** Who gave it: "Institute for the Study of War". */
  owner: string;
  /** When, and what exactly was counted; as short as it stays clear. */
  detail: string;
}

/** Figures of one unit to be compared by length, in the order given. */
export interface ComparisonChart extends ChartSheets {
  bars: readonly ComparisonBar[];
}

const BAR = 14;
const GAP = 18;
// The end of a bar that is open: soft for "about", an arrow for "more than". "Up to" is an outline.
const END = 10;

/** Horizontal bars from zero, each under the name of its owner, with its number at its end. */
export function comparisonChart({ idPrefix, words, layouts, bars }: ComparisonChart): string {
  return chartSheets('comparison', { idPrefix, words, layouts }, (layout, top) =>
    bars.length === 0 ? emptyPlot(words, layout, top) : draw(bars, layout, top),
  );
}

function draw(bars: readonly ComparisonBar[], layout: Layout, top: number): Plot {
  const room = Math.max(...bars.map((bar) => textWidth(numberOf(bar), layout.size, 'bold'))) + END + 10;
  const x = scaleLinear([0, max(bars, ({ value }) => value) ?? 0], [0, layout.width - room]);
  const links: string[] = [];
  let y = top;
  const rows = bars.map((bar) => {
    const rowTop = y;
    const owners = wrapText(bar.owner, layout.width, layout.size, 'bold');
    const details = wrapText(bar.detail, layout.width, layout.size);
    const texts = [...owners, ...details].map((text, index) => {
      const owner = index < owners.length;
      return textLine({
        className: owner ? 'chart-owner' : 'chart-detail',
        x: 0,
        y: y + layout.size + index * layout.line,
        text,
        bold: owner,
      });
    });
    const barTop = y + texts.length * layout.line + 6;
    y = barTop + BAR + GAP;
    const value = textLine({
      className: 'chart-label',
      x: x(bar.value) + (bar.qualifier === 'about' || bar.qualifier === 'more-than' ? END : 0) + 7,
      y: middleBaseline(barTop + BAR / 2, layout.size),
      lead: numberOf(bar),
      text: '',
    });
    links.push(
      linkTarget(
        bar,
        { 'data-figure': bar.id },
        { x: 0, y: rowTop, width: layout.width, height: y - rowTop - GAP + 4 },
      ),
    );
    return `<g${attributes({ 'data-figure': bar.id })}>${texts.join('')}${barMarkup(bar, x(bar.value), barTop)}${value}</g>`;
  });
  return {
    markup: `<g class="chart-bars">\n${rows.join('\n')}\n</g>`,
    links: links.join(''),
    bottom: y - GAP + 4,
  };
}

function barMarkup({ qualifier }: ComparisonBar, length: number, top: number): string {
  const rect = { class: 'chart-bar', x: 0, y: top, width: length, height: BAR };
  const middle = round(top + BAR / 2);
  const end = round(length);
  switch (qualifier) {
    case 'exactly':
      return `<rect${attributes(rect)}/>`;
    case 'about':
      return `<rect${attributes({ ...rect, width: Math.max(0, length - END) })}/><rect${attributes({ ...rect, class: 'chart-bar-soft', x: Math.max(0, length - END), width: 2 * END })}/>`;
    case 'more-than':
      return `<rect${attributes(rect)}/><path class="chart-bar" d="M${end} ${round(top)}L${end + END} ${middle}L${end} ${round(top + BAR)}Z"/>`;
    case 'up-to':
      return `<rect${attributes({ ...rect, class: 'chart-bar-open', x: 0.75, width: Math.max(0, length - 1.5) })}/>`;
  }
}

function numberOf({ number, unit, qualifier }: ComparisonBar): string {
  return `${qualified(number, qualifier)} ${unit}`;
}
