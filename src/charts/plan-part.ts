import { attributes } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import { icon } from './parts/icon.ts';
import type { Layout } from './parts/layout.ts';
import { type Line, middleBaseline, textLine, widthOfLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import type { PlanPart } from './plan.ts';
import { type Column, columnsOf } from './plan-columns.ts';
import { drawUnknown, noteLines, written } from './plan-note.ts';
import { drawOffers } from './plan-offers.ts';

export const ICON = 28;

/** A part in one column: its name, unless that stands over it, what was said of it, who offers it, what nobody knows. */
export function drawPart(
  part: PlanPart,
  none: string,
  column: Column,
  layout: Layout,
  top: number,
  named: boolean,
): Plot {
  const name = named ? drawName(part, column, layout, top) : { markup: '', bottom: top };
  const note = noteLines(part, column.width, layout);
  const from = name.bottom;
  const said = written(note, column.x, from, layout);
  const offers = drawOfferings(part, none, column, layout, from + note.length * layout.line + 3);
  const gap = drawUnknown(part.unknown, column, layout, offers.bottom + 2);
  return {
    markup: inGroup(part, name.markup + said + offers.markup + gap.markup),
    links: offers.links,
    bottom: gap.bottom,
  };
}

/** A part across all columns: what was said of it, and beside it who offers it, or what nobody knows. */
export function drawRow(part: PlanPart, none: string, column: Column, layout: Layout, top: number): Plot {
  const [first, second, third] = columnsOf(column, 3);
  if (!first || !second || !third) throw new RangeError('a row has three columns');
  const across = (from: Column, to: Column): Column => ({ x: from.x, width: to.x + to.width - from.x });
  const [noted, beside] = part.asked ? [first, across(second, third)] : [across(first, second), third];
  const note = noteLines(part, noted.width, layout);
  const offers = drawOfferings(part, none, beside, layout, top - 3);
  const gap = drawUnknown(part.unknown, beside, layout, part.asked ? offers.bottom + 4 : top - 2);
  return {
    markup: inGroup(part, written(note, noted.x, top, layout) + offers.markup + gap.markup),
    links: offers.links,
    bottom: Math.max(top + note.length * layout.line, gap.bottom),
  };
}

function inGroup({ key }: PlanPart, markup: string): string {
  return `<g${attributes({ 'data-part': key })}>${markup}</g>`;
}

function drawName(
  { key, title, counted = '' }: PlanPart,
  { x, width }: Column,
  layout: Layout,
  top: number,
): Plot {
  const lines = namedLines(title, counted, width - ICON - 8, layout.size);
  const first = middleBaseline(top + ICON / 2, layout.size);
  const names = lines.map((line, index) =>
    textLine({ className: 'chart-name', x: x + ICON + 8, y: first + layout.line * index, ...line }),
  );
  return {
    markup: icon(key, x, top) + names.join(''),
    bottom: top + ICON + (layout.name === 'wide' ? 6 : 2) + layout.line * (lines.length - 1),
  };
}

/** A name in bold, and after it how many countries there are, which has a line of its own where it does not fit. */
export function namedLines(
  title: string,
  counted: string,
  width: number,
  size: number,
): Pick<Line, 'lead' | 'text' | 'tail'>[] {
  const lines = wrapText(title, width, size, 'bold').map((lead) => ({ lead, text: '' }));
  const last = lines.at(-1);
  if (!last || counted === '') return lines;
  const fits = widthOfLine({ lead: last.lead, text: counted }, size) <= width;
  return fits ? [...lines.slice(0, -1), { ...last, tail: counted }] : [...lines, { text: '', tail: counted }];
}

/** Who is named and has not offered it, then who has. */
function drawOfferings(
  { asked, missing, offers, others }: PlanPart,
  none: string,
  column: Column,
  layout: Layout,
  top: number,
): Plot {
  if (asked && offers.length + missing.length === 0 && !others) {
    const y = top + layout.size;
    const markup = textLine({ className: 'chart-detail', x: column.x, y, text: none });
    return { markup, bottom: top + layout.line };
  }
  return drawOffers([...missing, ...offers], others, column, layout, top);
}
