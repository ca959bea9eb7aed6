import { closeFrame } from '../earth/frame.ts';
import { outlines } from '../earth/outline.ts';
import { type Ring, ringsToPath } from '../earth/ring.ts';
import type { NearView } from '../earth/view.ts';
import { gridScale } from './drawn-map.ts';
import type { Lines } from './picture.ts';

/** The grid is twice as fine as the space of the lines, in which the hatching keeps the size that it has in the picture of Europe. */
const STEPS = 2;

/** The lines of what a view shows, as fine as it is large, for the countries of a picture. */
export function closeUp(countries: readonly { id: string }[], view: NearView): Lines {
  const frame = closeFrame(view, STEPS);
  const { ringsById, land } = outlines(frame, new Set(countries.map(({ id }) => id)));
  return {
    transform: gridScale({ grid: frame.grid / STEPS }) ?? '',
    land: pathOf(land),
    shapes: Object.fromEntries([...ringsById].map(([id, rings]) => [id, pathOf(rings)])),
  };
}

function pathOf(rings: readonly Ring[]): string {
  return ringsToPath(rings).replace(/\d+/gu, (steps) => String(Number(steps) / STEPS));
}
