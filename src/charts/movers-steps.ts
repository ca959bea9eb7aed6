import { round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { MoverPanel, MoversChart } from './movers.ts';
import type { LegendEntry } from './parts/legend.ts';
import { tile } from './parts/tile.ts';

/** What was said on one day alone is still seen. */
export const SHORTEST = 8;

// Half of the cross.
const ARM = 3.5;

/** Where steps are drawn: the highest level at `top`, each next one `pitch` lower; a bar is `thick`. */
export interface StepPlace {
  at: (day: Day) => number;
  /** To where the silence after the newest words goes on. */
  end: number;
  top: number;
  pitch: number;
  thick: number;
}

/** Bars from answer to answer, each in its colour and at its level, joined where one follows another. */
export function drawSteps(
  { steps, until, gone }: Pick<MoverPanel, 'steps' | 'until' | 'gone'>,
  { at, end, top, pitch, thick }: StepPlace,
): string {
  const middle = (level: number) => round(top + level * pitch + thick / 2);
  const bars = steps.map(({ from, level, tone }, index) => {
    const next = steps[index + 1];
    const start = at(from);
    const right = next ? at(next.from) : Math.max(at(until), start) + SHORTEST;
    const box = {
      x: start,
      y: top + level * pitch,
      width: Math.max(right - start, SHORTEST),
      height: thick,
    };
    const on = next
      ? `<path class="chart-base" d="M${round(right)} ${middle(level)}V${middle(next.level)}"/>`
      : silence(right, middle(level), end) +
        (gone ? cross(Math.max(at(gone), right + ARM), middle(level)) : '');
    return on + tile({ tones: [tone], weak: false }, box);
  });
  return bars.join('');
}

/** What is drawn after the newest words, as entries of a legend. */
export function afterMarks(words: MoversChart['marks'], isGone: boolean): LegendEntry[] {
  return [
    { text: words.silence, draw: (x, y) => silence(x - 8, y, x + 8) },
    ...(isGone
      ? [{ text: words.gone, draw: (x: number, y: number) => silence(x - 8, y, x + 8) + cross(x, y) }]
      : []),
  ];
}

function silence(from: number, y: number, to: number): string {
  return `<path class="chart-silence" d="M${round(from)} ${round(y)}H${round(to)}"/>`;
}

function cross(x: number, y: number): string {
  const arm = 2 * ARM;
  return `<path class="chart-gone" d="M${round(x - ARM)} ${round(y - ARM)}l${arm} ${arm}m0 ${-arm}l${-arm} ${arm}"/>`;
}
