import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { Linked } from './parts/link.ts';

/** One country: the day of the newest words that its answer rests on, and what has come since. */
export interface AgeMark extends Linked {
  id: string;
  name: string;
  said: Day;
  /** The position for the style sheet, as `data-tile`; several where words of one day conflict. */
  tones: readonly string[];
  /** Whoever spoke has gone. */
  gone: boolean;
  /** The words are not the country's own. */
  others: boolean;
  /** The days of newer reports that nobody has read. */
  unread: readonly Day[];
}

/** Of a dot, with its edge. */
export const RADIUS = 5.5;

/** A dot, a square for others’ words; hollow and struck where whoever spoke has gone; side by side where words conflict. */
export function dot(
  { tones, gone, others }: Pick<AgeMark, 'tones' | 'gone' | 'others'>,
  x: number,
  y: number,
): string {
  const side = 2 * RADIUS - 2;
  const marks = tones.map((tone, index) => {
    const middle = x + index * RADIUS * 2;
    const looks = { class: 'chart-tile', 'data-tile': tone, 'data-weak': gone ? '' : null };
    return others
      ? `<rect${attributes({ ...looks, x: middle - side / 2, y: y - side / 2, width: side, height: side })}/>`
      : `<circle${attributes({ ...looks, cx: middle, cy: y, r: RADIUS - 1 })}/>`;
  });
  const struck = `<path${attributes({ class: 'chart-struck', d: `M${round(x - RADIUS)} ${round(y + RADIUS)}l${2 * RADIUS} ${-2 * RADIUS}` })}/>`;
  return marks.join('') + (gone ? struck : '');
}

/** A newer report that nobody has read. */
export function report(x: number, y: number): string {
  return `<path${attributes({ class: 'chart-unread', d: `M${round(x)} ${y - 5}l5 5l-5 5l-5 -5z` })}/>`;
}
