import type { Layout } from './parts/layout.ts';
import type { TimelineChart, TimelineEvent } from './timeline.ts';

/** Which way of the axis a row stands. */
export type Side = 1 | -1;

/** From the axis, on either side. */
export interface Columns {
  axis: number;
  symbol: number;
  text: number;
  month: number;
  /** Answers stand right of the axis, all else left of it; else all stands right. */
  twoSided: boolean;
}

/** What is as wide has a side of the axis for answers. */
const TWO_SIDES = 700;
/** Room of the names of months, left of what stands left. */
export const MONTHS = 44;
/** Where the axis is, of the width: the titles of meetings are longer. */
const MIDDLE = 0.55;

export function columnsOf({ events }: TimelineChart, layout: Layout): Columns {
  const isAnswer = ({ kind }: TimelineEvent) => kind === 'answer';
  const twoSided = layout.width >= TWO_SIDES && events.some(isAnswer) && !events.every(isAnswer);
  if (twoSided) return { axis: Math.round(layout.width * MIDDLE), symbol: 44, text: 59, month: 28, twoSided };
  return layout.name === 'wide'
    ? { axis: 60, symbol: 52, text: 68, month: 28, twoSided }
    : { axis: 44, symbol: 28, text: 42, month: 28, twoSided };
}

export function sideOf({ kind }: TimelineEvent, { twoSided }: Columns): Side {
  return twoSided && kind !== 'answer' ? -1 : 1;
}
