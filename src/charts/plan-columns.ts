import type { Layout } from './parts/layout.ts';

/** Where a column of the plan begins, and how wide it is. */
export interface Column {
  x: number;
  width: number;
}

/** Room between the edge of what has a frame, and its words. */
export const PAD = 12;
const GUTTER = 24;

/** How many columns stand beside each other where there is room. */
const COUNT = 3;

/** What lies beside the line that leads from stage to stage, which one alone has not. */
export function besideRail({ name, width }: Layout, alone: boolean): Column {
  const rail = alone ? 0 : name === 'wide' ? 36 : 28;
  return { x: rail, width: width - rail };
}

/** Columns for so many parts; the last has the room of those that are not there. */
export function columnsOf({ x, width }: Column, parts: number): Column[] {
  const each = (width - (COUNT - 1) * GUTTER) / COUNT;
  return Array.from({ length: parts }, (_, index) => {
    const left = x + index * (each + GUTTER);
    return { x: left, width: index + 1 < parts ? each : x + width - left };
  });
}
