import { attributes, round } from '../markup/escape.ts';
import type { Event } from '../schema/event.ts';
import type { LegendEntry } from './parts/legend.ts';
import { type Shape, symbolPath } from './parts/symbol.ts';
import { tile, tileMark } from './parts/tile.ts';
import type { TimelineChart, TimelineEvent, TimelineKind } from './timeline.ts';

const KINDS: readonly TimelineKind[] = ['summit', 'talks', 'announcement', 'text', 'answer', 'report'];

const SHAPE_BY_KIND: Readonly<Record<Event['kind'], Shape>> = {
  summit: 'square',
  talks: 'circle',
  announcement: 'triangle',
  text: 'diamond',
};

/** A page with a question mark around 0, 0, as on the map where a report could not be opened. */
const PAGE = 'M-4.5-6.5H2L4.5-4v10.5H-4.5zM-1.7-1.5a1.7 1.7 0 1 1 2.6 1.4Q0 .5 0 1.5M0 3v1.2';

/** Countries that answer otherwise: a tile around its middle, in the colour of the answer. */
const MOVED = { width: 14, height: 12 };

/** What the marks mean: of those that are drawn, and no more. */
export function timelineKey({ events, kindLabels }: TimelineChart): LegendEntry[] {
  return KINDS.filter((kind) => events.some((event) => event.kind === kind)).map((kind) => ({
    text: kindLabels[kind],
    draw: kind === 'answer' ? tileMark({ tones: tonesOf(events), weak: false }) : symbolAt(kind),
  }));
}

/** Two of the colours that answers have, side by side. */
function tonesOf(events: readonly TimelineEvent[]): string[] {
  const tones = events.flatMap(({ tone }) => tone ?? []);
  return [...new Set([tones[0] ?? '', tones.at(-1) ?? ''])];
}

/** The mark of a row. */
export function symbolMarkup({ kind, tone = '' }: TimelineEvent, x: number, y: number): string {
  if (kind !== 'answer') return symbolAt(kind)(x, y);
  const { width, height } = MOVED;
  return tile({ tones: [tone], weak: false }, { x: x - width / 2, y: y - height / 2, width, height });
}

function symbolAt(kind: Exclude<TimelineKind, 'answer'>): (x: number, y: number) => string {
  const d = kind === 'report' ? PAGE : symbolPath(SHAPE_BY_KIND[kind]);
  return (x, y) => {
    const transform = `translate(${round(x)} ${round(y)})`;
    return `<path${attributes({ class: 'chart-mark', 'data-kind': kind, d, transform })}/>`;
  };
}
