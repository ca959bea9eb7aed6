import { attributes, round } from '../markup/escape.ts';
import { type MoverPanel, type MoversChart, type MoversFrame, yearsIn } from './movers.ts';
import { drawSteps } from './movers-steps.ts';
import type { Plot } from './parts/chart-sheet.ts';
import { linkTarget } from './parts/link.ts';
import { timeScale } from './parts/span.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';

const STEP = { pitch: 3, thick: 9 };
/** Above and below what stands in a row. */
const AIR = 2;
const NAME_GAP = 10;
/** The most of the width that names have. */
const NAMES_MOST = 0.42;

/** How wide the names are, with those of all groups. */
export function nameWidth(panels: readonly MoverPanel[], { layout }: Pick<MoversFrame, 'layout'>): number {
  const widest = Math.max(...panels.map(({ name }) => textWidth(name, layout.size, 'bold')));
  return Math.min(widest, NAMES_MOST * layout.width);
}

/** A group on a phone: a row for each country, its name and beside it its steps, all over the same days; `dated` names the years. */
export function drawRows(
  { title, panels }: MoversChart['groups'][number],
  { levels, span, layout, top }: MoversFrame,
  names: number,
  dated: boolean,
): Plot {
  const { width, size, line } = layout;
  const left = names + NAME_GAP;
  const at = timeScale(span, [left, width]);
  const under = top + line + 6;
  const head = textLine({ className: 'chart-heading', x: 0, y: top + line, text: title, bold: true });
  const from = dated ? under + line : under;
  const years = (dated ? yearsIn(span) : []).map((day) => {
    const text = day.slice(0, 4);
    const x = Math.min(Math.max(left, at(day)), width - textWidth(text, size));
    return textLine({ className: 'chart-axis', x, y: under + line - 3, text });
  });
  const high = (levels.length - 1) * STEP.pitch + STEP.thick;
  const links: string[] = [];
  let y = from;
  const rows = panels.map((panel) => {
    const lines = wrapText(panel.name, names, size, 'bold');
    const height = Math.max(high, lines.length * line) + 2 * AIR;
    const middle = y + height / 2;
    const name = lines.map((text, index) =>
      textLine({
        className: 'chart-name',
        x: 0,
        y: middleBaseline(middle + line * (index - (lines.length - 1) / 2), size),
        text,
        bold: true,
      }),
    );
    const steps = drawSteps(panel, { ...STEP, at, end: width, top: middle - high / 2 });
    const data = { 'data-country': panel.id };
    links.push(linkTarget(panel, data, { x: 0, y, width, height }));
    const rule = `<path class="chart-line" d="M0 ${round(y)}H${width}"/>`;
    y += height;
    return `<g${attributes(data)}>${rule}${name.join('')}${steps}</g>`;
  });
  const guides = yearsIn(span).map(
    (year) => `<path class="chart-guide" d="M${round(at(year))} ${round(from)}V${round(y)}"/>`,
  );
  const base = `<path class="chart-base" d="M0 ${round(under)}H${width}"/>`;
  return {
    markup: [head, ...years, ...guides, ...rows, base].join('\n'),
    links: links.join(''),
    bottom: y,
  };
}
