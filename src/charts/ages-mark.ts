import { attributes, round } from '../markup/escape.ts';
import { dot, RADIUS, report } from './ages-dot.ts';
import { nameX, type Place } from './ages-rows.ts';
import { middleBaseline, textLine } from './parts/text.ts';

/** Between the middles of two diamonds, at least. */
const APART = 10.5;

/** Of days so close that their diamonds would overlap the last has one: the note and the table have each report. */
function apart(days: readonly number[]): number[] {
  return days
    .toSorted((a, b) => b - a)
    .reduce<number[]>((placed, x) => {
      const last = placed.at(-1);
      if (last === undefined || last - x >= APART) placed.push(x);
      return placed;
    }, []);
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
    .map((x) => report(x, y))
    .join('');
  return `<g${attributes({ 'data-country': each.id })}>${tail}${dot(each, at, y)}${reports}${name}</g>`;
}
