import { describe, expect, it } from 'vitest';
import { inOneDirection } from '../../../src/map/earth/direction.ts';
import { frames } from '../../../src/map/earth/frame.ts';
import { outlines } from '../../../src/map/earth/outline.ts';
import type { Ring } from '../../../src/map/earth/ring.ts';
import { COUNTRIES } from './countries.ts';

const [world] = frames('world');
const [europe] = frames('europe');
if (!world || !europe) throw new Error('no frames');
const ids = new Set(COUNTRIES.map(({ id }) => id));
const { ringsById: before } = outlines(world, ids);
const after = inOneDirection(before);

describe('rings in one direction', () => {
  it('are the same shapes', () => {
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [id, rings] of after) expect(rings.map(steps), id).toEqual((before.get(id) ?? []).map(steps));
  });

  it('are closed, and each country turns all of its rings or none, so that a hole stays one', () => {
    for (const [id, rings] of after) {
      for (const ring of rings) expect(ring.at(-1), id).toEqual(ring[0]);
      const turned = rings.map((ring, index) => signedArea(ring) / signedArea(before.get(id)?.[index] ?? []));
      expect(new Set(turned.map(Math.round)).size, id).toBe(1);
    }
  });

  it('draw most of the borders of two countries alike in both, where all were drawn against each other', () => {
    expect(alike(before)).toBe(0);
    expect(alike(after)).toBeGreaterThan(0.7);
  });

  it('are what an embed draws', () => {
    expect(alike(outlines(europe, ids).ringsById)).toBeGreaterThan(0.7);
  });
});

it('a coast needs a tenth fewer corners where they may lie beside the line', () => {
  const corners = (small: boolean) =>
    [...outlines({ ...europe, small }, ids).ringsById.values()].flat(2).length;
  expect(corners(true) / corners(false)).toBeLessThan(0.93);
});

/** The steps of a ring, whichever way it goes. */
function steps(ring: Ring): string[] {
  return ring
    .slice(1)
    .map((point, index) => [point.join(), ring[index]?.join() ?? ''].sort().join(' '))
    .sort();
}

/** The share of steps, among those of two countries, that both take in one direction. */
function alike(ringsById: ReadonlyMap<string, readonly Ring[]>): number {
  const taken = new Map<string, string[]>();
  for (const rings of ringsById.values())
    for (const ring of rings)
      for (const [index, point] of ring.slice(1).entries()) {
        const [from, to] = [ring[index]?.join() ?? '', point.join()];
        const key = [from, to].sort().join(' ');
        taken.set(key, [...(taken.get(key) ?? []), from]);
      }
  const shared = [...taken.values()].filter((starts) => starts.length === 2);
  return shared.filter(([a, b]) => a === b).length / shared.length;
}

function signedArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + (px * y - x * py) / 2;
  }, 0);
}
