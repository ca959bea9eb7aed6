import { attributes, round } from '../markup/escape.ts';
import { dot, RADIUS, report } from './ages-dot.ts';
import { nameX, type Place } from './ages-rows.ts';
import { middleBaseline, textLine } from './parts/text.ts';

/** A country in its row: its dot, its name, and a line to what nobody has read. */
export function mark({ mark: each, at, unread, label }: Place, y: number): string {
  const name = textLine({
    className: 'chart-label',
    x: nameX(at, label),
    y: middleBaseline(y, 14),
    anchor: label,
    text: each.name,
  });
  const last = Math.max(at, ...unread);
  const tail =
    unread.length > 0
      ? `<path${attributes({ class: 'chart-unread-line', d: `M${round(at + RADIUS)} ${y}H${round(last)}` })}/>`
      : '';
  const reports = unread.map((day) => report(day, y)).join('');
  return `<g${attributes({ 'data-country': each.id })}>${tail}${dot(each, at, y)}${reports}${name}</g>`;
}
