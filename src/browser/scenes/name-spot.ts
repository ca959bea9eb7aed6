import type { Point } from '../../map/earth/simplify.ts';
import { OTHER_LAND, type OwnerOf } from './owners.ts';

/** A rectangle about its middle, in map units. */
export interface Spot {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Where a name stands. `leader`: that a line has to lead from it to its country. */
export interface NameSpot extends Spot {
  leader: boolean;
}

/** What a name has to keep clear of; `unit`: map units in a CSS pixel. */
export interface Surroundings {
  unit: number;
  ownerOf: OwnerOf;
  /** Whether nothing that is drawn already is in the way. */
  isClear: (spot: Spot) => boolean;
  /** Whether a line from a spot to the country crosses nothing that it may not. */
  isOpen: (spot: Spot) => boolean;
}

// CSS pixels.
const STEP = { x: 6, y: 5 };
const NEAR = { x: 48, y: 30 };
const FAR = { x: 156, y: 105 };
/** How far a name at a coast may be from its country, and how near to it no other may be. */
const TOUCH = 4;
/** The part of a line that its letters take. */
const LETTER = 0.7;
/** A name beside its country is read sooner than one over or under it. */
const BESIDE = 1.5;

/**
 * The spot nearest to its country from which a name can be read of no other: in it, at its shore, or, with a line that leads
 * there, on water and land that nobody asks about. Undefined where there is none.
 */
export function nameSpot(id: string, at: Spot, around: Surroundings): NameSpot | undefined {
  const { unit, isClear, isOpen, ownerOf } = around;
  const near = spots(at, NEAR, unit, BESIDE).find(
    (spot) => isClear(spot) && isOfNoOther(id, spot, unit, ownerOf),
  );
  if (near) return { ...near, leader: false };
  const far = spots(at, FAR, unit, 1).find(
    (spot) => isClear(spot) && isNobodys(grown(spot, TOUCH * unit), ownerOf) && isOpen(spot),
  );
  return far && { ...far, leader: true };
}

/** Spots about a place, the nearest first; what is over or under it counts as so much farther. */
function spots(at: Spot, reach: { x: number; y: number }, unit: number, upright: number): Spot[] {
  const found: { spot: Spot; far: number }[] = [];
  for (let x = -reach.x; x <= reach.x; x += STEP.x)
    for (let y = -reach.y; y <= reach.y; y += STEP.y)
      found.push({
        spot: { ...at, x: at.x + x * unit, y: at.y + y * unit },
        far: Math.hypot(x, upright * y),
      });
  return found.sort((a, b) => a.far - b.far).map(({ spot }) => spot);
}

/** Whether a name there stands on its own country or nobody's, mostly on its own or touching it, and touches no other. */
function isOfNoOther(id: string, spot: Spot, unit: number, ownerOf: OwnerOf): boolean {
  const under = owners(spot, ownerOf);
  const own = under.filter((owner) => owner === id).length;
  if (under.some((owner) => owner !== id && owner !== '')) return own >= 0.75 * under.length;
  if (own >= 0.5 * under.length) return true;
  const about = owners(grown(spot, TOUCH * unit), ownerOf);
  return about.includes(id) && about.every((owner) => owner === id || owner === '');
}

function isNobodys(spot: Spot, ownerOf: OwnerOf): boolean {
  return owners(spot, ownerOf).every((owner) => owner === '' || owner === OTHER_LAND);
}

function grown({ x, y, halfWidth, halfHeight }: Spot, by: number): Spot {
  return { x, y, halfWidth: halfWidth + by, halfHeight: halfHeight + by };
}

/** Whose the points of a spot are: three lines of it, by as many points as keep them close. */
function owners({ x, y, halfWidth, halfHeight }: Spot, ownerOf: OwnerOf): string[] {
  const columns = Math.max(4, Math.ceil(halfWidth / halfHeight) * 2);
  return [-1, 0, 1].flatMap((row) =>
    Array.from({ length: columns + 1 }, (_, column) =>
      ownerOf(x + halfWidth * ((2 * column) / columns - 1), y + row * LETTER * halfHeight),
    ),
  );
}

/** The end of a leader at a name: the middle of the side that looks at the country. */
export function leaderEnd({ x, y, halfWidth, halfHeight }: Spot, [toX, toY]: Point): Point {
  if (Math.abs(toX - x) > halfWidth) return [x + Math.sign(toX - x) * halfWidth, y];
  return [x, y + Math.sign(toY - y) * halfHeight];
}
