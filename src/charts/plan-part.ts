import type { Plot } from './parts/chart-sheet.ts';
import { icon } from './parts/icon.ts';
import type { Layout } from './parts/layout.ts';
import { textLine } from './parts/text.ts';
import type { PlanChart, PlanPart } from './plan.ts';
import { type Column, PAD, wideColumns } from './plan-columns.ts';
import { drawUnknown, noteLines, written } from './plan-note.ts';
import { drawOffers } from './plan-offers.ts';

/** A part as drawn; `noted` is where the words on it end. */
type PartPlot = Plot & { noted: number };

const ICON = 28;

/** What is said of a part, and beside it who has offered it, in two columns. */
export function drawWide(part: PlanPart, labels: PlanChart['labels'], layout: Layout, top: number): PartPlot {
  const { note, inside, outside } = wideColumns(layout);
  const head = drawNote(part, { x: note.x + PAD, width: note.width - 2 * PAD }, layout, top + PAD);
  const near = drawOffers(part.inside, inside, part.asked ? labels.none : '', layout, top + PAD - 2);
  const far = drawOffers(part.outside, outside, '', layout, top + PAD - 2);
  const gap = drawUnknown(part.unknown, inside, layout, near.bottom + 4);
  return {
    markup: head.markup + near.markup + far.markup + gap.markup,
    links: (near.links ?? '') + (far.links ?? ''),
    noted: head.bottom,
    bottom: Math.max(head.bottom, gap.bottom, far.bottom) + PAD,
  };
}

/** The same in one column. */
export function drawNarrow(
  part: PlanPart,
  labels: PlanChart['labels'],
  layout: Layout,
  top: number,
): PartPlot {
  const column = { x: PAD, width: layout.width - 2 * PAD };
  const head = drawNote(part, column, layout, top + PAD);
  const noted = head.bottom + 8;
  const near = drawOffers(part.inside, column, part.asked ? labels.none : '', layout, noted + 6);
  const y = near.bottom;
  const heading =
    part.outside.length > 0
      ? textLine({ className: 'chart-heading', x: PAD, y: y + layout.line, text: labels.outside, bold: true })
      : '';
  const far = drawOffers(part.outside, column, '', layout, heading ? y + layout.line + 6 : y);
  const gap = drawUnknown(part.unknown, column, layout, far.bottom + 4);
  return {
    markup: head.markup + near.markup + heading + far.markup + gap.markup,
    links: (near.links ?? '') + (far.links ?? ''),
    noted,
    bottom: gap.bottom + PAD,
  };
}

/** The drawing, the name of the part, and what was said of it by whom. */
function drawNote(part: PlanPart, { x, width }: Column, layout: Layout, top: number): Plot {
  const left = x + ICON + 10;
  const lines = noteLines({ ...part, unknown: undefined }, width - ICON - 10, layout);
  return {
    markup: icon(part.key, x, top - 2) + written(lines, left, top, layout),
    bottom: top + Math.max(ICON, lines.length * layout.line),
  };
}
