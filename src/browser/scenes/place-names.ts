import type { Rectangle } from '../../map/earth/rectangle.ts';
import type { Point } from '../../map/earth/simplify.ts';
import { setAttribute } from '../../markup/dom.ts';
import { leaderEnd, nameSpot, type Spot } from './name-spot.ts';
import { ownersIn } from './owners.ts';
import { crosses, crossesLine, fromSegment, type Segment } from './segment.ts';

interface Name {
  node: SVGTextElement;
  /** The country; empty for a sea. */
  id: string;
  x: number;
  y: number;
  /** CSS pixels that a map unit must have for it to stand inside its country; Infinity where it never does. */
  room: number;
  /** CSS pixels. */
  width: number;
}

/** A country too small for its shape, or a sign, in map units. */
interface Circle {
  node: Element;
  id: string;
  x: number;
  y: number;
}

// CSS pixels: the circle of a small country, or a sign; half of the height of a line; what is left free beside a name.
const RADIUS = 7;
const HALF_LINE = 5.5;
const GAP = 3;
/** A line that leads to a sign ends before it. */
const SHORT_OF_SIGN = 9;

/** How names are shown. `pixels`: of a map unit; `letters`: how much larger than as they were measured; `about`: who comes first. */
interface Room {
  pixels: number;
  letters: number;
  about: readonly string[];
}

type ShowNames = (shown: Rectangle, room: Room) => void;

/**
 * Shows names where there is room: those of the countries that a scene is about first, also at their shores or with a line that
 * leads to them, then all that have room inside their own. No name stands on another country, on a sign or a circle, or on
 * another name.
 */
export function placeNames(svg: SVGSVGElement): ShowNames {
  const layer = svg.querySelector<SVGGraphicsElement>('.map-names');
  const leaders = svg.querySelector('.scene-leaders');
  if (!layer || !leaders) throw new Error('no names');
  const names = [...layer.querySelectorAll<SVGTextElement>('[data-named]')].map(read);
  const circles = [...svg.querySelectorAll('.map-circle')].map(readCircle);
  const signs = [...svg.querySelectorAll('[data-sign]')].map(readCircle);
  const ownerOf = ownersIn(svg, layer);
  let stretch: number | undefined;
  return (shown, { pixels: unscaled, letters, about }) => {
    stretch ??= stretchOf(names, letters);
    // As if the letters were as measured, in a smaller picture.
    const pixels = unscaled / (letters * stretch);
    const unit = 1 / pixels;
    const signed = signs.filter(({ node }) => node.hasChildNodes());
    const marks = [...circles.filter(({ node }) => !isHidden(node)), ...signed];
    const spots: Spot[] = [];
    const lines: Segment[] = [];
    const isClear = (spot: Spot) =>
      isWithin(spot, shown) &&
      spots.every((other) => !meet(spot, other, GAP * unit)) &&
      marks.every(({ x, y }) => !meet(spot, { x, y, halfWidth: 0, halfHeight: 0 }, RADIUS * unit)) &&
      lines.every((line) => !crosses(line, spot, GAP * unit));

    const place = (name: Name): Spot | undefined => {
      const at = { x: name.x, y: name.y, halfWidth: (name.width / 2) * unit, halfHeight: HALF_LINE * unit };
      if (pixels >= name.room && isClear(at)) return at;
      if (name.id === '' || !about.includes(name.id)) return undefined;
      const sign = signed.find(({ id }) => id === name.id);
      const country = signs.find(({ id }) => id === name.id) ?? name;
      const line = (spot: Spot) => leaderTo(country, spot, sign ? SHORT_OF_SIGN * unit : 0);
      const spot = nameSpot(name.id, at, {
        unit,
        ownerOf,
        isClear,
        isOpen: (from) => {
          const segment = line(from);
          return (
            spots.every((other) => !crosses(segment, other, GAP * unit)) &&
            lines.every((other) => !crossesLine(segment, other)) &&
            marks.every(
              (mark) => mark.id === name.id || fromSegment(segment, [mark.x, mark.y]) > RADIUS * unit,
            )
          );
        },
      });
      if (spot?.leader) lines.push(line(spot));
      return spot;
    };

    for (const name of inOrder(names, about)) {
      const spot = place(name);
      name.node.toggleAttribute('data-shown', spot !== undefined);
      if (!spot) continue;
      name.node.parentElement?.setAttribute('transform', `translate(${spot.x} ${spot.y})`);
      spots.push(spot);
    }
    setAttribute(leaders, 'd', lines.map(([[x, y], [toX, toY]]) => `M${x} ${y}L${toX} ${toY}`).join(''));
  };
}

/** Those that a scene is about first, and of them first who has least room. */
function inOrder(names: readonly Name[], about: readonly string[]): Name[] {
  const first = names.filter(({ id }) => about.includes(id)).sort((a, b) => b.room - a.room);
  return [...first, ...names.filter((other) => !first.includes(other))];
}

/** The line from a name to its country, or to a little before it. */
function leaderTo({ x, y }: { x: number; y: number }, spot: Spot, short: number): Segment {
  const [fromX, fromY] = leaderEnd(spot, [x, y]);
  const far = Math.hypot(x - fromX, y - fromY);
  const part = far > short ? 1 - short / far : 0;
  return [
    [fromX, fromY],
    [fromX + (x - fromX) * part, fromY + (y - fromY) * part],
  ];
}

function isWithin({ x, y, halfWidth, halfHeight }: Spot, shown: Rectangle): boolean {
  return (
    x - halfWidth >= shown.x &&
    x + halfWidth <= shown.x + shown.width &&
    y - halfHeight >= shown.y &&
    y + halfHeight <= shown.y + shown.height
  );
}

function meet(a: Spot, b: Spot, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + gap &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + gap / 2
  );
}

/** How much wider names are than they were measured, in the face that the reader has. */
function stretchOf(names: readonly Name[], letters: number): number {
  const sample = names.find(({ width }) => width > 40);
  if (!sample) return 1;
  sample.node.toggleAttribute('data-shown', true);
  return Math.max(1, sample.node.getComputedTextLength() / (sample.width * letters));
}

function readCircle(node: Element): Circle {
  const [x, y] = placeOf(node);
  return { node, id: node.getAttribute('data-sign') ?? '', x, y };
}

function isHidden(node: Element): boolean {
  return getComputedStyle(node).display === 'none';
}

/** Where the group stands that holds it. */
function placeOf({ parentElement }: Element): Point {
  const [x = 0, y = 0] = (parentElement?.getAttribute('transform')?.match(/[\d.-]+/gu) ?? []).map(Number);
  return [x, y];
}

function read(node: SVGTextElement): Name {
  const [x, y] = placeOf(node);
  const room = node.getAttribute('data-room');
  return {
    node,
    id: node.getAttribute('data-named') ?? '',
    x,
    y,
    room: room === null ? Number.POSITIVE_INFINITY : Number(room),
    width: Number(node.getAttribute('data-width')),
  };
}
