import { attributes } from '../../markup/escape.ts';
import type { Layout } from './layout.ts';
import { carriesYear, monthName, monthStarts } from './month.ts';
import { type Span, timeScale } from './span.ts';
import { textLine } from './text.ts';
import { textWidth } from './text-width.ts';

/**
 * A time axis along the bottom: month names, the year under the first and under each January. Where months are too
 * narrow, every second, third or sixth is named; January always is.
 */
export function monthAxis(
  span: Span,
  [left, right]: readonly [number, number],
  y: number,
  layout: Layout,
  months: readonly string[],
): { markup: string; bottom: number } {
  const at = timeScale(span, [left, right]);
  const starts = monthStarts(span.from, span.to).filter((start) => at(start) <= right - 6);
  const [first = span.from, second = span.to] = starts;
  const room = at(second) - at(first);
  const widest = Math.max(...months.map((name) => textWidth(name, layout.size))) + 8;
  const step = [1, 2, 3, 6].find((every) => room * every >= widest) ?? 12;
  const named = starts.filter((start) => (Number(start.slice(5, 7)) - 1) % step === 0);
  const ticks = starts.map((start) => {
    const long = named.includes(start);
    return `<path class="chart-tick" d="M${Math.round(at(start) * 10) / 10} ${y}v${long ? 5 : 3}"/>`;
  });
  const texts = named.flatMap((start, index) => {
    const x = at(start);
    if (x + textWidth(monthName(start, months), layout.size) > layout.width) return [];
    const name = textLine({ className: 'chart-axis', x, y: y + layout.line, text: monthName(start, months) });
    const year = textLine({
      className: 'chart-axis',
      x,
      y: y + 2 * layout.line - 2,
      text: start.slice(0, 4),
    });
    const crowded =
      index === 0 &&
      named.some((other, place) => place > 0 && carriesYear(other, place) && at(other) - x < 40);
    return carriesYear(start, index) && !crowded ? [name, year] : [name];
  });
  const line = `<path${attributes({ class: 'chart-base', d: `M${left} ${y}H${right}` })}/>`;
  return { markup: line + ticks.join('') + texts.join(''), bottom: y + 2 * layout.line + 2 };
}
