import type { Plot } from './parts/chart-sheet.ts';
import { icon } from './parts/icon.ts';
import type { Layout } from './parts/layout.ts';
import type { PlanChart, PlanPart } from './plan.ts';
import { type Column, PAD, wideColumns } from './plan-columns.ts';
import { drawUnknown, noteLines, written } from './plan-note.ts';
import { drawOffers } from './plan-offers.ts';

/** A part as drawn; `noted` is where the words on it end. */
type PartPlot = Plot & { noted: number };

const ICON = 28;
/** On a phone, from the edge of a ground to its words, and from that of the drawing to the names. */
const [EDGE, INSET] = [8, 4];

/** What is said of a part, and beside it who has offered it, in two columns. */
export function drawWide(part: PlanPart, labels: PlanChart['labels'], layout: Layout, top: number): PartPlot {
  const { note, inside, outside } = wideColumns(layout);
  const words = { ...part, unknown: undefined }; // it has a box
  const head = drawNote(words, { x: note.x + PAD, width: note.width - 2 * PAD }, layout, top + PAD);
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

/** The same in one column, close together: many hosts cut a frame on a phone. */
export function drawNarrow(
  part: PlanPart,
  labels: PlanChart['labels'],
  layout: Layout,
  top: number,
): PartPlot {
  const column = { x: INSET, width: layout.width - 2 * INSET };
  const head = drawNote(part, { x: EDGE, width: layout.width - 2 * EDGE }, layout, top + EDGE);
  const noted = head.bottom + 4;
  const near = drawOffers(part.inside, column, part.asked ? labels.none : '', layout, noted + 4);
  const far =
    part.outside.length > 0
      ? drawOffers(part.outside, column, '', layout, near.bottom, labels.outside)
      : { markup: '', bottom: near.bottom };
  return {
    markup: head.markup + near.markup + far.markup,
    links: (near.links ?? '') + (far.links ?? ''),
    noted,
    bottom: far.bottom + EDGE,
  };
}

/** The drawing, the name of the part, what was said of it by whom, and what nobody knows. */
function drawNote(part: PlanPart, { x, width }: Column, layout: Layout, top: number): Plot {
  const left = x + ICON + 10;
  const lines = noteLines(part, width - ICON - 10, layout);
  return {
    markup: icon(part.key, x, top - 2) + written(lines, left, top, layout),
    bottom: top + Math.max(ICON, lines.length * layout.line),
  };
}
