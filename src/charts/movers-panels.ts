import { attributes, round } from '../markup/escape.ts';
import { type MoverPanel, type MoversChart, type MoversFrame, yearsIn } from './movers.ts';
import { drawSteps } from './movers-steps.ts';
import type { Plot } from './parts/chart-sheet.ts';
import { linkTarget } from './parts/link.ts';
import { timeScale } from './parts/span.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';

/** From the left of a panel to that of the next, at least. */
const COLUMN = { said: 160, alone: 125 };
const GAP = 20;
/** Where a panel has its words each level has the height of a name; else the first and the last are named. */
const LEVEL = { said: 17, alone: 9 };
/** A bar, at most. */
const THICK = 12;
/** Before the words after a change: room for the arrow. */
const ARROW = 16;

/** A group in small multiples, all with the same days and levels; at the start of a row the levels have their names. */
export function drawPanels({ title, panels }: MoversChart['groups'][number], frame: MoversFrame): Plot {
  const { levels, layout, top, most } = frame;
  const kind = panels.some(({ said }) => said) ? 'said' : 'alone';
  const named = levels.map((text, level) => ({ text, level })).filter(isNamed(kind, levels.length));
  const gutter = Math.max(...named.map(({ text }) => textWidth(text, layout.size))) + 8;
  const fitting = Math.max(1, Math.floor((layout.width - gutter + GAP) / COLUMN[kind]));
  const columns = Math.ceil(most / Math.ceil(most / fitting));
  const width = (layout.width - gutter - GAP * (columns - 1)) / columns;
  const head = textLine({ className: 'chart-heading', x: 0, y: top + layout.line, text: title, bold: true });
  const rule = `<path class="chart-base" d="M0 ${round(top + layout.line + 6)}H${layout.width}"/>`;
  let y = top + layout.line + 8;
  const markup: string[] = [];
  const links: string[] = [];
  for (let index = 0; index < panels.length; index += columns) {
    const row = panels.slice(index, index + columns).map((panel, column) => {
      const box = { x: gutter + column * (width + GAP), y, width };
      return { panel, box, drawn: drawPanel(panel, box, frame, LEVEL[kind]) };
    });
    const height = Math.max(...row.map(({ drawn }) => drawn.height));
    const names = named.map(({ text, level }) =>
      textLine({
        className: 'chart-axis',
        x: gutter - 8,
        y: middleBaseline(levelsTop(y, layout) + (level + 0.5) * LEVEL[kind], layout.size),
        anchor: 'end',
        text,
      }),
    );
    markup.push(...names, ...row.map(({ drawn }) => drawn.markup));
    links.push(
      ...row.map(({ panel, box }) => linkTarget(panel, { 'data-country': panel.id }, { ...box, height })),
    );
    y += height + 6;
  }
  return { markup: [head, rule, ...markup].join('\n'), links: links.join(''), bottom: y };
}

/** Which levels have their names there. */
function isNamed(kind: keyof typeof LEVEL, count: number): (one: { level: number }) => boolean {
  return ({ level }) => kind === 'said' || level === 0 || level === count - 1;
}

/** Where the levels of a panel begin, under its name. */
function levelsTop(y: number, { line }: MoversFrame['layout']): number {
  return y + line + 8;
}

function drawPanel(
  { id, name, said, steps, until, gone }: MoverPanel,
  { x, y, width }: { x: number; y: number; width: number },
  { levels, span, layout }: MoversFrame,
  high: number,
): { markup: string; height: number } {
  const { size, line } = layout;
  const at = timeScale(span, [x, x + width]);
  const top = levelsTop(y, layout);
  const bottom = top + levels.length * high;
  const under = bottom + line;
  const guides = levels
    .map((_, level) => `M${round(x)} ${round(top + level * high + high / 2)}H${round(x + width)}`)
    .join('');
  const years = yearsIn(span)
    .map((year) => `M${round(at(year))} ${round(top)}V${round(bottom)}`)
    .join('');
  const named = yearsIn(span).map((day) =>
    textLine({ className: 'chart-axis', x: at(day), y: bottom + line - 2, text: day.slice(0, 4) }),
  );
  const thick = Math.min(high - 2, THICK);
  const bars = drawSteps(
    { steps, until, gone },
    { at, end: x + width, top: top + (high - thick) / 2, pitch: high, thick },
  );
  const texts = (said ?? []).flatMap((one, place) => {
    const indent = place > 0 ? ARROW : 0;
    return wrapText(one, width - indent, size).map((text, index) => ({
      text,
      indent,
      first: place > 0 && index === 0,
    }));
  });
  const words = texts.map(({ text, indent, first }, index) => {
    const y = under + line * (index + 1);
    const arrow = first
      ? `<path class="chart-then" d="M${round(x + 1)} ${round(y - size / 3)}h10m-4 -3.5l4 3.5l-4 3.5"/>`
      : '';
    return arrow + textLine({ className: 'chart-detail', x: x + indent, y, text });
  });
  const title = textLine({ className: 'chart-name', x, y: y + line, text: name, bold: true });
  return {
    markup: `<g${attributes({ 'data-country': id })}>${title}<path class="chart-line" d="${guides}"/><path class="chart-guide" d="${years}"/>${named.join('')}${bars}${words.join('')}</g>`,
    height: under - y + line * texts.length + 10,
  };
}
