import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { Layout } from './parts/layout.ts';
import { textLine } from './parts/text.ts';
import { textWidth } from './parts/text-width.ts';

/** Nothing newer than `from` was read: what says so, fullest first, and the name of today. */
export interface Silence {
  from: Day;
  labels: readonly string[];
  today: string;
}

const ARROW = 5;
/** Of words from the line of today. */
const GAP = 8;

/** Today, a line through the picture, and over the empty days before it an arrow from the newest words, that says what they are. */
export function quiet(
  { labels, today }: Silence,
  [newest, now]: readonly [number, number],
  { top, bottom }: { top: number; bottom: number },
  { line, size }: Layout,
): string {
  const room = now - GAP - newest;
  const label = labels.find((text) => textWidth(text, size) <= room) ?? '';
  const y = top + line + 1;
  const name = { className: 'chart-axis', x: now - GAP, anchor: 'end' as const };
  const arrow = `M${round(newest)} ${y}H${round(now)}m${-ARROW} ${-ARROW}l${ARROW} ${ARROW}l${-ARROW} ${ARROW}`;
  return [
    label && textLine({ ...name, y: top + line - 4, text: label }),
    label && `<path${attributes({ class: 'chart-then', d: arrow })}/>`,
    `<path${attributes({ class: 'chart-today', d: `M${round(now)} ${round(top)}V${round(bottom)}` })}/>`,
    textLine({ ...name, y: top + 2 * line - 4, text: today }),
  ].join('');
}
