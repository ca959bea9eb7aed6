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
 * have room inside their own. No two meet.
 */
export function placeNames(svg: Element): ShowNames {
  const names = [...svg.querySelectorAll('[data-named]')].map(read);
  return (shown, { pixels: unscaled, letters, about }) => {
    // As if the letters were as measured, in a smaller picture.
    const pixels = unscaled / letters;
    const right = shown.x + shown.width;
    const bottom = shown.y + shown.height;
    const first = names.filter(({ id }) => about.includes(id));
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
      // Who the scene is about may stand a little higher or lower; others stand in their country or nowhere.
      const places = about.includes(name.id) ? NUDGES : pixels >= name.room ? [0] : [];
      const nudge = places.find((by) => isFree(name.y + by / pixels));
      name.node.toggleAttribute('data-shown', nudge !== undefined);
      if (nudge === undefined) continue;
      const y = name.y + nudge / pixels;
      name.node.parentElement?.setAttribute('transform', `translate(${name.x} ${y})`);
      taken.push({ ...name, y });
    }
  };
}

function read(node: Element): Name {
  const [x = 0, y = 0] = (node.parentElement?.getAttribute('transform')?.match(/[\d.-]+/gu) ?? []).map(
    Number,
  );
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
