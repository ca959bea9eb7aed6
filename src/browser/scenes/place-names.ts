import type { Rectangle } from '../../map/earth/frame.ts';

interface Name {
  node: Element;
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
  x: number;
  y: number;
}

/** The circle of a small country, or a sign, in CSS pixels. */
const RADIUS = 6;
/** Half of the height of a line, and what is left free beside a name, in CSS pixels. */
const HALF_LINE = 6;
const GAP = 3;
/** How far a name may stand from its place, in CSS pixels. */
const NUDGES = [0, -6, 6, -12, 12, 18, -18];

/** How names are shown. `pixels`: of a map unit; `letters`: how much larger than as they were measured; `about`: who comes first. */
interface Room {
  pixels: number;
  letters: number;
  about: readonly string[];
}

type ShowNames = (shown: Rectangle, room: Room) => void;

/**
 * Shows names where there is room: those of the countries that a scene is about first, also over their borders, then all that
 * have room inside their own. No two meet, and they leave the circles of small countries free where they can; the first also signs.
 */
export function placeNames(svg: Element): ShowNames {
  const names = [...svg.querySelectorAll('[data-named]')].map(read);
  const circles = [...svg.querySelectorAll('.map-circle')].map(readCircle);
  const signs = [...svg.querySelectorAll('[data-sign]')].map(readCircle);
  return (shown, { pixels: unscaled, letters, about }) => {
    // As if the letters were as measured, in a smaller picture.
    const pixels = unscaled / letters;
    const right = shown.x + shown.width;
    const bottom = shown.y + shown.height;
    const first = names.filter(({ id }) => about.includes(id));
    const drawn = circles.filter(({ node }) => !isHidden(node));
    const signed = signs.filter(({ node }) => node.hasChildNodes());
    const taken: Name[] = [];
    for (const name of [...first, ...names.filter((other) => !first.includes(other))]) {
      const half = name.width / 2 / pixels;
      const line = HALF_LINE / pixels;
      const isFree = (y: number) =>
        name.x - half >= shown.x &&
        name.x + half <= right &&
        y - line >= shown.y &&
        y + line <= bottom &&
        taken.every(
          (other) =>
            Math.abs(other.x - name.x) * pixels >= (other.width + name.width) / 2 + GAP ||
            Math.abs(other.y - y) * pixels >= 2 * HALF_LINE,
        );
      const coversNone = (y: number, marks: readonly Circle[] = drawn) =>
        marks.every(
          (circle) =>
            Math.abs(circle.x - name.x) >= half + RADIUS / pixels ||
            Math.abs(circle.y - y) >= line + RADIUS / pixels,
        );
      // Who the scene is about may stand a little higher or lower; others stand in their country or nowhere.
      const places = about.includes(name.id) ? NUDGES : pixels >= name.room ? [0] : [];
      const free = places.filter((by) => isFree(name.y + by / pixels));
      const clear = free.filter((by) => coversNone(name.y + by / pixels));
      const unsigned = clear.find((by) => coversNone(name.y + by / pixels, signed));
      const nudge = unsigned ?? clear[0] ?? (about.includes(name.id) ? free[0] : undefined);
      name.node.toggleAttribute('data-shown', nudge !== undefined);
      if (nudge === undefined) continue;
      const y = name.y + nudge / pixels;
      name.node.parentElement?.setAttribute('transform', `translate(${name.x} ${y})`);
      taken.push({ ...name, y });
    }
  };
}

function readCircle(node: Element): Circle {
  const [x, y] = placeOf(node);
  return { node, x, y };
}

function isHidden(node: Element): boolean {
  return getComputedStyle(node).display === 'none';
}

/** Where the group stands that holds it. */
function placeOf({ parentElement }: Element): [x: number, y: number] {
  const [x = 0, y = 0] = (parentElement?.getAttribute('transform')?.match(/[\d.-]+/gu) ?? []).map(Number);
  return [x, y];
}

function read(node: Element): Name {
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
