import { attributes } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { type Line, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import type { PlanNote } from './plan.ts';
import type { Column } from './plan-columns.ts';

/** A line of a note, and how it looks. */
type NoteLine = Pick<Line, 'text' | 'className'>;

/** What was said, on a phone in fewer words, and by whom, in lines of at most `width`. */
export function noteLines(
  { text = '', brief = text, by = '' }: PlanNote,
  width: number,
  { name, size }: Layout,
): NoteLine[] {
  const lines = (words: string, className: string): NoteLine[] =>
    wrapText(words, width, size).map((line) => ({ text: line, className }));
  return [...lines(name === 'wide' ? text : brief, 'chart-name'), ...lines(by, 'chart-detail')];
}

/** The lines of a note under each other. */
export function written(lines: readonly NoteLine[], x: number, top: number, { line, size }: Layout): string {
  return lines.map((words, index) => textLine({ ...words, x, y: top + line * index + size })).join('');
}

/** A box with a broken edge: what nobody knows. */
export function drawUnknown(
  text: string | undefined,
  { x, width }: Column,
  layout: Layout,
  top: number,
): Plot {
  if (!text) return { markup: '', bottom: top };
  const lines = wrapText(text, width - 16, layout.size);
  const wide = Math.max(...lines.map((line) => textWidth(line, layout.size))) + 16;
  const box = {
    x,
    y: top,
    width: Math.min(width, wide),
    height: lines.length * layout.line + (layout.name === 'wide' ? 6 : 2),
  };
  const words = lines.map((line, index) =>
    textLine({
      className: 'chart-gap-words',
      x: x + 8,
      y: top + layout.line * index + layout.size + (layout.name === 'wide' ? 2 : 0),
      text: line,
    }),
  );
  return {
    markup: `<rect${attributes({ class: 'chart-gap', ...box, rx: 3 })}/>${words.join('')}`,
    bottom: top + box.height,
  };
}
