import { groups, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { attributes, round } from '../markup/escape.ts';
import type { DrawnNumbers } from './drawn-numbers.ts';
import { ARROW, type NumberMark, numberSymbol, numberText } from './number-mark.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { linkTarget } from './parts/link.ts';
import { monthName } from './parts/month.ts';
import { SYMBOL_RADIUS } from './parts/symbol.ts';
import { middleBaseline, textLine, widthOfLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';

const ROW = 24;
const HEADING = 34;
const GAP = 8;

/** The narrow drawing: time downwards, a row per figure under the name of its month; the number to the right. */
export function narrowNumbers({ marks, words }: DrawnNumbers, layout: Layout, top: number): Plot {
  const { width, size } = layout;
  const column = Math.max(...marks.map(({ when }) => textWidth(when, size))) + GAP;
  const x = scaleLinear([0, max(marks, ({ value }) => value) ?? 0], [column + GAP, width - ARROW]).nice(4);
  const ticks = x.ticks(4);
  const links: string[] = [];
  let y = top + layout.line;
  const axis = ticks.map((tick) => {
    const anchor = x(tick) > width - 10 ? 'end' : 'middle';
    return textLine({
      className: 'chart-axis',
      x: anchor === 'end' ? width : x(tick),
      y: y - 4,
      anchor,
      text: String(tick),
    });
  });
  const months = groups(marks, ({ said }) => said.slice(0, 7)).map(([month, members]) => {
    const day = `${month}-01`;
    const heading = textLine({
      className: 'chart-heading',
      x: 0,
      y: y + HEADING - 12,
      text: `${monthName(day, words.months)} ${day.slice(0, 4)}`,
      bold: true,
    });
    const rule = `<path class="chart-rule" d="M0 ${round(y + HEADING - 6)}H${width}"/>`;
    y += HEADING;
    const rows = members.map((mark, index) => {
      const repeated = members[index - 1]?.when === mark.when;
      const drawn = row(mark, repeated ? '' : mark.when, x(mark.value), y + ROW / 2, column, layout);
      const height = ROW + drawn.more * layout.line;
      links.push(
        linkTarget(mark, { 'data-figure': mark.id }, { x: column, y, width: width - column, height }),
      );
      y += height;
      return drawn.markup;
    });
    return `${heading}${rule}\n${rows.join('\n')}`;
  });
  const lines = ticks.map(
    (tick) => `<path class="chart-line" d="M${round(x(tick))} ${round(top + layout.line)}V${round(y)}"/>`,
  );
  return {
    markup: [
      `<g class="chart-grid">${lines.join('')}${axis.join('')}</g>`,
      `<g class="chart-marks">\n${months.join('\n')}\n</g>`,
    ].join('\n'),
    links: links.join(''),
    bottom: y,
  };
}

/** `more`: the lines the label takes beyond the first. */
function row(
  mark: NumberMark,
  when: string,
  x: number,
  y: number,
  column: number,
  { width, size, line }: Layout,
): { markup: string; more: number } {
  const baseline = middleBaseline(y, size);
  const date = when && textLine({ className: 'chart-axis', x: 0, y: baseline, text: when });
  const lead = numberText(mark);
  const right = x + (mark.qualifier === 'more-than' ? ARROW : SYMBOL_RADIUS) + 4;
  const left = x - (mark.qualifier === 'up-to' ? ARROW : SYMBOL_RADIUS) - 4;
  const [roomRight, roomLeft] = [width - right, left - column];
  const onRight = widthOfLine({ lead, text: mark.owner }, size) <= roomRight || roomRight >= roomLeft;
  const room = onRight ? roomRight : roomLeft;
  const fits = widthOfLine({ lead, text: mark.owner }, size) <= room;
  // The value must not be parted from the first word, so it is wrapped as one word with it.
  const lines = fits ? [mark.owner] : wrapText(`${lead}\u00a0${mark.owner}`, room, size, 'bold');
  const texts = lines.map((text, index) =>
    textLine({
      className: 'chart-label',
      x: onRight ? right : left,
      y: baseline + index * line,
      anchor: onRight ? 'start' : 'end',
      lead: index === 0 ? lead : undefined,
      text: index === 0 && !fits ? text.slice(lead.length + 1) : text,
    }),
  );
  const group = `<g${attributes({ 'data-figure': mark.id })}>${numberSymbol(mark, x, y, 'x')}${texts.join('')}</g>`;
  return { markup: date + group, more: lines.length - 1 };
}
