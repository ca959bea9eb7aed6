import { attributes } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import type { PlanNote } from './plan.ts';
import { PAD } from './plan-columns.ts';
import { noteLines, written } from './plan-note.ts';

/** Between two boxes. */
const APART = 10;

/** Boxes beside each other, or on a phone under each other; no arrow leads from one to the next, for no text gives an order of days. */
export function drawSteps(steps: readonly PlanNote[], layout: Layout, top: number): Plot {
  const row = layout.name === 'wide';
  const count = Math.max(1, steps.length);
  const width = row ? (layout.width - (count - 1) * APART) / count : layout.width;
  const notes = steps.map((step) => noteLines(step, width - 2 * PAD, layout));
  const tallest = Math.max(0, ...notes.map(({ length }) => length));
  let y = top;
  const drawn = steps.map(({ unnamed }, index) => {
    const lines = notes[index] ?? [];
    const height = (row ? tallest : lines.length) * layout.line + 2 * PAD - 6;
    const x = row ? index * (width + APART) : 0;
    const at = y;
    if (!row) y += height + APART;
    const box = { class: 'chart-step', 'data-unnamed': unnamed, x, y: at, width, height, rx: 3 };
    return `<g${attributes({ 'data-step': index + 1 })}><rect${attributes(box)}/>${written(lines, x + PAD, at + PAD - 6, layout)}</g>`;
  });
  const bottom = row ? top + tallest * layout.line + 2 * PAD - 6 : y - APART;
  return { markup: `<g class="chart-steps">${drawn.join('\n')}</g>`, bottom };
}
