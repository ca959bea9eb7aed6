import { attributes, round } from '../markup/escape.ts';
import type { Layout } from './parts/layout.ts';
import { middleBaseline, textLine } from './parts/text.ts';

const RADIUS = 11;
/** Between a line and the number that it leads to. */
const BEFORE = 5;

/** Numbers at these heights, and a line from each to the next. The head of the first says that all others wait for what it leads from: no text gives them days. */
export function drawRail(stops: readonly number[], { size }: Layout): string {
  const x = RADIUS + 1;
  const drawn = stops.map((y, index) => {
    const next = stops[index + 1];
    const end = next === undefined ? y : next - RADIUS - BEFORE;
    const head = index === 0 ? `M${x - 5} ${round(end - 6)}l5 6l5-6` : '';
    const line =
      next === undefined
        ? ''
        : `<path${attributes({ class: 'chart-then', d: `M${x} ${round(y + RADIUS + BEFORE)}V${round(end)}${head}` })}/>`;
    const number = textLine({
      className: 'chart-disc-number',
      x,
      y: middleBaseline(y, size),
      anchor: 'middle',
      text: String(index + 1),
      bold: true,
    });
    return `${line}<circle${attributes({ class: 'chart-disc', cx: x, cy: round(y), r: RADIUS })}/>${number}`;
  });
  return `<g class="chart-rail">${drawn.join('')}</g>`;
}
