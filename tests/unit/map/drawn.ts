import { atlasShapes } from '../../../src/map/earth/atlas.ts';
import type { Frame } from '../../../src/map/earth/frame.ts';
import { projectedRings } from '../../../src/map/earth/projected-rings.ts';
import { projectionOf } from '../../../src/map/earth/projection.ts';
import type { Ring } from '../../../src/map/earth/ring.ts';
import type { Point } from '../../../src/map/earth/simplify.ts';

// The grid of the world's frames.
const GRID = 1.5;

/** The rings of path data as `ringsToPath` writes it, or in halves of its steps, in grid steps; refuses any other path. */
export function parsePath(path: string): Ring[] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (text.match(/-?\d+(?:\.5)?/g) ?? []).map(Number);
    const ring = rings.at(-1);
    if (command === 'z' && ring?.[0]) {
      [x, y] = ring[0];
      ring.push(ring[0]);
      continue;
    }
    if (!/^[Mml]$/.test(command) || numbers.length % 2 > 0)
      throw new Error(`unexpected path: ${command}${text}`);
    if (command !== 'l') rings.push([]);
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

/** Path data in map units. */
export function drawnRings(path: string): Ring[] {
  return parsePath(path).map((ring) => ring.map(([x, y]): Point => [x / GRID, y / GRID]));
}

/** A country of the atlas in a frame, in map units, neither rounded nor simplified. */
export function atlasRings(frame: Frame, id: string): Ring[] {
  const shape = atlasShapes().find((candidate) => candidate.id === id);
  if (!shape) throw new Error(`${id} is not in the atlas`);
  return projectedRings(projectionOf(frame), shape.geometry);
}
