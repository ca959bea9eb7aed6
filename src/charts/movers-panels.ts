import { attributes, round } from '../markup/escape.ts';
import { type MoverPanel, type MoversChart, type MoversFrame, yearsIn } from './movers.ts';
import { drawSteps, SHORTEST } from './movers-steps.ts';
import type { Plot } from './parts/chart-sheet.ts';
import { linkTarget } from './parts/link.ts';
import { timeScale } from './parts/span.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';

/** From the left of a panel to that of the next, at least. */
const COLUMN = 190;
const GAP = 20;
const LEVEL = { said: 12, alone: 9 };
/** Before the words after a change: room for the arrow. */
const ARROW = 16;

/** A group in small multiples, all with the same days and levels. */
export function drawPanels({ title, panels }: MoversChart['groups'][number], frame: MoversFrame): Plot {
  const { layout, top } = frame;
  const columns = Math.floor((layout.width + GAP) / COLUMN);
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
  { id, name, said, steps, until }: MoverPanel,
  { x, y, width }: { x: number; y: number; width: number },
  { levels, scale, span, layout }: MoversFrame,
): { markup: string; height: number } {
  const { size, line } = layout;
  const told = said !== undefined;
  const ends = told ? scale : [];
  const left = x + (told ? Math.max(...ends.map((text) => textWidth(text, size))) + 6 : 0);
  const at = timeScale(span, [left, x + width - SHORTEST]);
  const top = y + line + 8;
  const high = told ? LEVEL.said : LEVEL.alone;
  const bottom = top + levels * high;
  const under = bottom + (told ? line : 0);
  const middle = (level: number) => round(top + level * high + high / 2);
  const guides = Array.from(
    { length: levels },
    (_, level) => `<path class="chart-line" d="M${round(left)} ${middle(level)}H${round(x + width)}"/>`,
  );
  const years = yearsIn(span).map(
    (year) => `<path class="chart-guide" d="M${round(at(year))} ${round(top)}V${round(bottom)}"/>`,
  );
  const scaled = ends.map((text, index) =>
    textLine({
      className: 'chart-axis',
      x: left - 6,
      y: middleBaseline(middle(index === 0 ? 0 : levels - 1), size),
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
  const bars = drawSteps(
    { steps, until },
    {
      at,
      end: x + width,
      top: top + 1,
      pitch: high,
      thick: high - 2,
    },
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
    markup: `<g${attributes({ 'data-country': id })}>${title}${guides.join('')}${years.join('')}${scaled.join('')}${named.join('')}${bars}${words.join('')}</g>`,
    height: under - y + line * texts.length + 10,
  };
}
