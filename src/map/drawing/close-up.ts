import { closeFrame } from '../earth/frame.ts';
import { outlines } from '../earth/outline.ts';
import { type Ring, ringsToPath } from '../earth/ring.ts';
import type { NearView } from '../earth/view.ts';
import { gridScale } from './drawn-map.ts';
import type { Lines } from './picture.ts';

/** The grid is twice as fine as the space of the lines, in which the hatching keeps the size that it has in the picture of Europe. */
const STEPS = 2;

const remembered = new Map<string, Lines>();

/** The lines of what a view shows, as fine as it is large, for the countries of a picture. Remembered, because projecting takes long. */
export function closeUp(countries: readonly { id: string }[], view: NearView | 'europe'): Lines {
  const ids = countries.map(({ id }) => id).sort();
  const key = [view, ...ids].join();
  const lines = remembered.get(key) ?? linesOf(new Set(ids), view);
  remembered.set(key, lines);
  return lines;
}

function linesOf(ids: ReadonlySet<string>, view: NearView | 'europe'): Lines {
  const frame = closeFrame(view, STEPS);
  const { ringsById, land } = outlines(frame, ids);
  return {
    transform: gridScale({ grid: frame.grid / STEPS }) ?? '',
    land: pathOf(land),
    shapes: Object.fromEntries([...ringsById].map(([id, rings]) => [id, pathOf(rings)])),
  };
}

function pathOf(rings: readonly Ring[]): string {
  return ringsToPath(rings).replace(/\d+/gu, (steps) => String(Number(steps) / STEPS));
}
