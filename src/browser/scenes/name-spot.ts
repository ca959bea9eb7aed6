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
/** How far a name at a coast may be from its country, and how near to it no other may be. */
const TOUCH = 4;
/** How far apart the points may be at which it is asked whose a spot is. */
const CLOSE = 3;
/** The part of a line that its letters take. */
const LETTER = 0.7;
/** A name beside its country is read sooner than one over or under it. */
const BESIDE = 1.5;
const NEAR = ways({ x: 48, y: 30 }, BESIDE);
/** A line that is longer crosses half a continent on a phone: the outline and the text say then what the country is. */
const FAR = ways({ x: 96, y: 60 }, 1);

/**
 * The spot nearest to its country from which a name can be read of no other: in it, at its shore, or, with a line that leads
 * there, on water and land that nobody asks about. Undefined where there is none.
 */
export function nameSpot(id: string, at: Spot, around: Surroundings): NameSpot | undefined {
  const { unit, isClear, isOpen, ownerOf } = around;
  const moved = ([x, y]: Point): Spot => ({ ...at, x: at.x + x * unit, y: at.y + y * unit });
  for (const spot of NEAR.map(moved))
    if (isClear(spot) && isOfNoOther(id, spot, unit, ownerOf)) return { ...spot, leader: false };
  for (const spot of FAR.map(moved))
    if (isClear(spot) && isNobodys(grown(spot, TOUCH * unit), unit, ownerOf) && isOpen(spot))
      return { ...spot, leader: true };
  return undefined;
}

/** Ways from a place, the shortest first, in CSS pixels; those over or under it count as so much longer. */
function ways(reach: { x: number; y: number }, upright: number): Point[] {
  const found: Point[] = [];
  for (let x = -reach.x; x <= reach.x; x += STEP.x)
    for (let y = -reach.y; y <= reach.y; y += STEP.y) found.push([x, y]);
  const far = ([x, y]: Point) => Math.hypot(x, upright * y);
  return found.sort((a, b) => far(a) - far(b));
}

/** Whether a name there stands on its own country or nobody's, mostly on its own or touching it, and touches no other. */
function isOfNoOther(id: string, spot: Spot, unit: number, ownerOf: OwnerOf): boolean {
  const under = owners(spot, unit, ownerOf);
  const own = under.filter((owner) => owner === id).length;
  if (under.some((owner) => owner !== id && owner !== '')) return own >= 0.75 * under.length;
  if (own >= 0.5 * under.length) return true;
  const about = owners(grown(spot, TOUCH * unit), unit, ownerOf);
  return about.includes(id) && about.every((owner) => owner === id || owner === '');
}

function isNobodys(spot: Spot, unit: number, ownerOf: OwnerOf): boolean {
  return pointsOf(spot, unit).every(([x, y]) => {
    const owner = ownerOf(x, y);
    return owner === '' || owner === OTHER_LAND;
  });
}

function grown({ x, y, halfWidth, halfHeight }: Spot, by: number): Spot {
  return { x, y, halfWidth: halfWidth + by, halfHeight: halfHeight + by };
}

function owners(spot: Spot, unit: number, ownerOf: OwnerOf): string[] {
  return pointsOf(spot, unit).map(([x, y]) => ownerOf(x, y));
}

/** Points of a spot on a grid so close that no headland slips through. */
function pointsOf({ x, y, halfWidth, halfHeight }: Spot, unit: number): Point[] {
  const across = pointsOver(halfWidth, CLOSE * unit);
  return pointsOver(LETTER * halfHeight, CLOSE * unit).flatMap((down) =>
    across.map((right): Point => [x + right, y + down]),
  );
}

/** Points from -half to half, no farther apart than `most`. */
function pointsOver(half: number, most: number): number[] {
  const count = Math.max(1, Math.ceil((2 * half) / most));
  return Array.from({ length: count + 1 }, (_, index) => half * ((2 * index) / count - 1));
}

/** The end of a leader at a name: the middle of the side that looks at the country. */
export function leaderEnd({ x, y, halfWidth, halfHeight }: Spot, [toX, toY]: Point): Point {
  if (Math.abs(toX - x) > halfWidth) return [x + Math.sign(toX - x) * halfWidth, y];
  return [x, y + Math.sign(toY - y) * halfHeight];
}
