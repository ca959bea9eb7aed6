import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { timeScale } from './parts/span.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import { tile, tileMark } from './parts/tile.ts';

/** One country: its answers over time. */
export interface MoverPanel extends Linked {
  id: string;
  name: string;
  /** What it said at first and what it says since, each in few words with its month; drawn where it is given. */
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

/** From the left of a panel to that of the next, at least. */
const COLUMN = 190;
const NARROW_COLUMNS = 2;
const GAP = 20;
const LEVEL = { said: 12, alone: 9 };
/** Before the words after a change: room for the arrow. */
const ARROW = 16;
// What was said on one day alone is still seen.
const SHORTEST = 8;

/** Each country's steps from answer to answer, one panel each, in groups under their titles. */
export function moversChart({ idPrefix, words, layouts, levels, scale, groups }: MoversChart): string {
  const panels = groups.flatMap((group) => group.panels);
  return chartSheets('movers', { idPrefix, words, layouts }, (layout, top) => {
    if (panels.length === 0) return emptyPlot(words, layout, top);
    const key = legend(
      levels.map(({ text, tone }) => ({ text, draw: tileMark({ tones: [tone], weak: false }) })),
      layout,
      top,
    );
    const days = panels.flatMap(({ steps, until }) => [...steps.map(({ from }) => from), until]).sort();
    const span = { from: days[0] ?? '', to: days.at(-1) ?? '' };
    let y = key.bottom + 6;
    const plots = groups
      .filter((group) => group.panels.length > 0)
      .map((group) => {
        const plot = drawGroup(group, { levels, scale, span, layout, top: y });
        y = plot.bottom + GAP / 2;
        return plot;
      });
    return {
      markup: [`<g class="chart-key">${key.markup}</g>`, ...plots.map(({ markup }) => markup)].join('\n'),
      links: plots.map(({ links }) => links).join(''),
      bottom: y - GAP / 2,
    };
  });
}

interface Frame {
  levels: MoversChart['levels'];
  scale: MoversChart['scale'];
  span: { from: Day; to: Day };
  layout: Layout;
  top: number;
}

function drawGroup({ title, panels }: MoversChart['groups'][number], frame: Frame): Plot {
  const { layout, top } = frame;
  const columns = layout.name === 'wide' ? Math.floor((layout.width + GAP) / COLUMN) : NARROW_COLUMNS;
  const width = (layout.width - GAP * (columns - 1)) / columns;
  const head = textLine({ className: 'chart-heading', x: 0, y: top + layout.line, text: title, bold: true });
  const rule = `<path class="chart-base" d="M0 ${round(top + layout.line + 6)}H${layout.width}"/>`;
  let y = top + layout.line + 8;
  const markup: string[] = [];
  const links: string[] = [];
  for (let index = 0; index < panels.length; index += columns) {
    const row = panels.slice(index, index + columns).map((panel, column) => {
      const box = { x: column * (width + GAP), y, width };
      return { panel, box, drawn: drawPanel(panel, box, frame) };
    });
    const height = Math.max(...row.map(({ drawn }) => drawn.height));
    markup.push(...row.map(({ drawn }) => drawn.markup));
    links.push(
      ...row.map(({ panel, box }) => linkTarget(panel, { 'data-country': panel.id }, { ...box, height })),
    );
    y += height + 6;
  }
  return { markup: [head, rule, ...markup].join('\n'), links: links.join(''), bottom: y };
}

function drawPanel(
  { id, name, before, after, steps, until }: MoverPanel,
  { x, y, width }: { x: number; y: number; width: number },
  { levels, scale, span, layout }: Frame,
): { markup: string; height: number } {
  const { size, line } = layout;
  const told = before !== undefined;
  const ends = told ? scale : [];
  const left = x + (told ? Math.max(...ends.map((text) => textWidth(text, size))) + 6 : 0);
  const at = timeScale(span, [left, x + width - SHORTEST]);
  const top = y + line + 8;
  const high = before === undefined ? LEVEL.alone : LEVEL.said;
  const bottom = top + levels.length * high;
  const under = bottom + (told ? line : 0);
  const middle = (level: number) => round(top + level * high + high / 2);
  const guides = levels.map(
    (_, level) => `<path class="chart-line" d="M${round(left)} ${middle(level)}H${round(x + width)}"/>`,
  );
  const years = yearsIn(span).map(
    (year) => `<path class="chart-guide" d="M${round(at(year))} ${round(top)}V${round(bottom)}"/>`,
  );
  const scaled = ends.map((text, index) =>
    textLine({
      className: 'chart-axis',
      x: left - 6,
      y: middleBaseline(middle(index === 0 ? 0 : levels.length - 1), size),
      anchor: 'end',
      text,
    }),
  );
  const named = told
    ? [span.from, ...yearsIn(span)].map((day) => {
        const text = day.slice(0, 4);
        const start = Math.min(Math.max(left, at(day)), x + width - textWidth(text, size));
        return textLine({ className: 'chart-axis', x: start, y: bottom + line - 2, text });
      })
    : [];
  const bars = steps.map(({ from, level }, index) => {
    const next = steps[index + 1];
    const start = at(from);
    const right = next ? at(next.from) : Math.max(at(until), start) + SHORTEST;
    const box = {
      x: start,
      y: top + level * high + 1,
      width: Math.max(right - start, SHORTEST),
      height: high - 2,
    };
    const on = next
      ? `<path class="chart-base" d="M${round(right)} ${middle(level)}V${middle(next.level)}"/>`
      : `<path class="chart-silence" d="M${round(right)} ${middle(level)}H${round(x + width)}"/>`;
    return on + tile({ tones: [levels[level]?.tone ?? ''], weak: false }, box);
  });
  const texts = [
    ...wrapText(before ?? '', width, size).map((text) => ({ text, indent: 0, first: false })),
    ...wrapText(after ?? '', width - ARROW, size).map((text, index) => ({
      text,
      indent: ARROW,
      first: index === 0,
    })),
  ];
  const words = texts.map(({ text, indent, first }, index) => {
    const y = under + line * (index + 1);
    const arrow = first
      ? `<path class="chart-then" d="M${round(x + 1)} ${round(y - size / 3)}h10m-4 -3.5l4 3.5l-4 3.5"/>`
      : '';
    return arrow + textLine({ className: 'chart-detail', x: x + indent, y, text });
  });
  const title = textLine({ className: 'chart-name', x, y: y + line, text: name, bold: true });
  return {
    markup: `<g${attributes({ 'data-country': id })}>${title}${guides.join('')}${years.join('')}${scaled.join('')}${named.join('')}${bars.join('')}${words.join('')}</g>`,
    height: under - y + line * texts.length + 10,
  };
}

/** The first days of years within a span. */
function yearsIn({ from, to }: Frame['span']): Day[] {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => `${first + index}-01-01`);
}
