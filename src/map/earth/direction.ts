import type { Ring } from './ring.ts';
import type { Point } from './simplify.ts';

type Shared = Map<string, Map<string, number>>;

/**
 * The same rings, those of some countries the other way round, so that most borders are drawn in one direction by both of their
 * countries: what is written twice alike costs nearly nothing once compressed. Each ring begins where one border ends
 * and the next begins, or that border would be cut in two. No shape changes.
 */
export function inOneDirection(
  ringsById: ReadonlyMap<string, readonly Ring[]>,
): ReadonlyMap<string, readonly Ring[]> {
  const owners = ownersOf(ringsById);
  const turned = turnedAround(sharedSteps(owners));
  return new Map(
    [...ringsById].map(([id, rings]) => [
      id,
      rings.map((ring) => fromJunction(turned.has(id) ? ring.toReversed() : ring, owners)),
    ]),
  );
}

/** Who draws a step of the grid, in either direction. */
type Owners = ReadonlyMap<string, readonly string[]>;

function ownersOf(ringsById: ReadonlyMap<string, readonly Ring[]>): Owners {
  const owners = new Map<string, string[]>();
  for (const [id, rings] of ringsById)
    for (const ring of rings)
      for (const key of stepsOf(ring)) owners.set(key, [...(owners.get(key) ?? []), id]);
  return owners;
}

function stepsOf(ring: Ring): string[] {
  return ring.slice(1).map((point, index) => stepKey(ring[index] as Point, point));
}

function stepKey(a: Point, b: Point): string {
  return [a.join(), b.join()].sort().join(' ');
}

/** How many steps each country shares with each other one. */
function sharedSteps(owners: Owners): Shared {
  const shared: Shared = new Map();
  const add = (a: string, b: string) => {
    const of = shared.get(a) ?? new Map<string, number>();
    shared.set(a, of.set(b, (of.get(b) ?? 0) + 1));
  };
  for (const [a, b] of owners.values())
    if (a && b && a !== b) {
      add(a, b);
      add(b, a);
    }
  return shared;
}

/** Countries to turn around: one after the other, each as long as more of its border is then drawn alike. */
function turnedAround(shared: Shared): ReadonlySet<string> {
  const turned = new Set<string>();
  let better = true;
  while (better) {
    better = false;
    for (const [id, others] of shared) {
      const gain = [...others].reduce(
        (sum, [other, steps]) => sum + (turned.has(id) === turned.has(other) ? steps : -steps),
        0,
      );
      if (gain <= 0) continue;
      better = true;
      if (!turned.delete(id)) turned.add(id);
    }
  }
  return turned;
}

function fromJunction(ring: Ring, owners: Owners): Ring {
  const neighbours = stepsOf(ring).map((key) => owners.get(key)?.join() ?? '');
  const first = neighbours.findIndex((neighbour, index) => neighbour !== neighbours.at(index - 1));
  return first > 0 ? [...ring.slice(first, -1), ...ring.slice(0, first + 1)] : ring;
}
