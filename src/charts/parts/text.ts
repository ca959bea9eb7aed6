import { attributes, escapeXml } from '../../markup/escape.ts';
import type { Box } from './box.ts';
import { textWidth } from './text-width.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text at its baseline; its looks come from the class. `bold` must agree with the style sheet. */
export interface Line {
  x: number;
  y: number;
  text: string;
  className: string;
  anchor?: Anchor | undefined;
  /** The first part of the line, in bold, before `text`. */
  lead?: string | undefined;
  /** The last part of the line, quieter, after `text`. */
  tail?: string | undefined;
  bold?: boolean | undefined;
  /** Only where it differs from the text of the chart. */
  size?: number | undefined;
}

const ASCENT = 0.76;
const DESCENT = 0.24;

/** `<text>` for one line. */
export function textLine({ x, y, text, className, anchor = 'start', lead, tail, bold, size }: Line): string {
  const values = {
    class: className,
    x,
    y,
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-weight': bold ? 600 : null,
    'font-size': size,
  };
  const first = !lead ? '' : `<tspan class="chart-lead" font-weight="600">${escapeXml(lead)}</tspan>`;
  const last = tail ? `<tspan class="chart-detail"> ${escapeXml(tail)}</tspan>` : '';
  return `<text${attributes(values)}>${first}${lead && text ? ' ' : ''}${escapeXml(text)}${last}</text>`;
}

/** The room a line takes, for text of `size`. */
export function boxOfLine(line: Line, size: number): Box {
  const width = widthOfLine(line, line.size ?? size);
  const height = line.size ?? size;
  const left = { start: 0, middle: width / 2, end: width }[line.anchor ?? 'start'];
  return { x: line.x - left, y: line.y - height * ASCENT, width, height: height * (ASCENT + DESCENT) };
}

/** The width of a line with its bold beginning. */
export function widthOfLine(
  { text, lead, bold }: Pick<Line, 'text' | 'lead' | 'bold'>,
  size: number,
): number {
  if (!lead) return textWidth(text, size, bold ? 'bold' : 'regular');
  return textWidth(lead, size, 'bold') + (text ? textWidth(` ${text}`, size) : 0);
}

/** The baseline that centres a line of text of `size` on `y`. */
export function middleBaseline(y: number, size: number): number {
  return y + size * 0.35;
}
