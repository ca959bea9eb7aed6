import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { timeScale } from './parts/span.ts';
import { textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import { tile, tileMark } from './parts/tile.ts';

/** One country: its answers over time. */
export interface MoverPanel extends Linked {
  id: string;
  name: string;
  /** What it said at first and what it says since, each in few words with its month; drawn where it is given. */
  before?: string | undefined;
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
  groups: readonly { title: string; panels: readonly MoverPanel[] }[];
}

/** From the left of a panel to that of the next, at least. */
const COLUMN = 190;
const NARROW_COLUMNS = 2;
const GAP = 20;
const LEVEL = { said: 12, alone: 9 };
// What was said on one day alone is still seen.
const SHORTEST = 8;

/** Each country's steps from answer to answer, one panel each, in groups under their titles. */
export function moversChart({ idPrefix, words, layouts, levels, groups }: MoversChart): string {
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
        const plot = drawGroup(group, { levels, span, layout, top: y });
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
  { levels, span, layout }: Frame,
): { markup: string; height: number } {
  const { size, line } = layout;
  const at = timeScale(span, [x, x + width - SHORTEST]);
  const top = y + line + 8;
  const high = before === undefined ? LEVEL.alone : LEVEL.said;
  const under = top + levels.length * high;
  const middle = (level: number) => round(top + level * high + high / 2);
  const guides = levels.map(
    (_, level) => `<path class="chart-line" d="M${round(x)} ${middle(level)}h${round(width)}"/>`,
  );
  const years = yearsIn(span).map(
    (year) => `<path class="chart-guide" d="M${round(at(year))} ${round(top)}V${round(under)}"/>`,
  );
  const bars = steps.map(({ from, level }, index) => {
    const next = steps[index + 1];
    const left = at(from);
    const right = next ? at(next.from) : Math.max(at(until), left) + SHORTEST;
    const box = {
      x: left,
      y: top + level * high + 1,
      width: Math.max(right - left, SHORTEST),
      height: high - 2,
    };
    const on = next
      ? `<path class="chart-base" d="M${round(right)} ${middle(level)}V${middle(next.level)}"/>`
      : `<path class="chart-silence" d="M${round(right)} ${middle(level)}H${round(x + width)}"/>`;
    return on + tile({ tones: [levels[level]?.tone ?? ''], weak: false }, box);
  });
  const texts = [before, after].flatMap((text) => wrapText(text ?? '', width, size));
  const words = texts.map((text, index) =>
    textLine({ className: 'chart-detail', x, y: under + line * (index + 1), text }),
  );
  const title = textLine({ className: 'chart-name', x, y: y + line, text: name, bold: true });
  return {
    markup: `<g${attributes({ 'data-country': id })}>${title}${guides.join('')}${years.join('')}${bars.join('')}${words.join('')}</g>`,
    height: under - y + line * texts.length + 10,
  };
}

/** The first days of years within a span. */
function yearsIn({ from, to }: Frame['span']): Day[] {
  const first = Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => `${first + index}-01-01`);
}
