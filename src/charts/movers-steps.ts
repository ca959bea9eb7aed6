import { round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { MoverPanel } from './movers.ts';
import { tile } from './parts/tile.ts';

/** What was said on one day alone is still seen. */
export const SHORTEST = 8;

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
  { steps, until }: Pick<MoverPanel, 'steps' | 'until'>,
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
      : `<path class="chart-silence" d="M${round(right)} ${middle(level)}H${round(end)}"/>`;
    return on + tile({ tones: [tone], weak: false }, box);
  });
  return bars.join('');
}
