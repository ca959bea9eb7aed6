import { attributes, round } from '../markup/escape.ts';
import { dot, RADIUS, report } from './ages-dot.ts';
import { nameX, type Place } from './ages-rows.ts';
import { middleBaseline, textLine } from './parts/text.ts';

/** Between the middles of two diamonds, at least. */
const APART = 10.5;

/** Days so close that their diamonds would overlap are one, on the last of them, with their number. */
function apart(days: readonly number[]): { x: number; count: number }[] {
  return days
    .toSorted((a, b) => b - a)
    .reduce<{ x: number; count: number }[]>((placed, x) => {
      const last = placed.at(-1);
      if (last && last.x - x < APART) last.count += 1;
      else placed.push({ x, count: 1 });
      return placed;
    }, []);
}

function counted(x: number, y: number, count: number): string {
  return textLine({ className: 'chart-axis', x: x + 8, y: middleBaseline(y, 14), text: String(count) });
}

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
  const reports = apart(unread)
    .map(({ x, count }) => report(x, y) + (count > 1 ? counted(x, y, count) : ''))
    .join('');
  return `<g${attributes({ 'data-country': each.id })}>${tail}${dot(each, at, y)}${reports}${name}</g>`;
}
