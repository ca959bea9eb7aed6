import type { Line, Place } from '../earth/geometry.ts';

// Map units at 700 px, where one is a CSS pixel.
const FONT = 10;
const MARGIN = 1;
const HALF_LINE = 4;
const HALF_SIGN = { width: 5, height: 7 };
const HALF_CIRCLE = 5.5;

// Parts of the font size, by the letters of the site's sans.
const NARROW = /[ijlftrI.' -]/u;
const WIDE = /[mwMW]/u;
const CAPITAL = /\p{Lu}/u;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface NameRoom {
  place: Place;
  signed: boolean;
  scale: number;
  others: readonly Place[];
  inside?: number;
}

/**
 * Where a name can stand whole inside its country, nearest to the country's place, under its sign and clear of the
 * circles of others; null where it cannot. `scale`: the size of the letters as a part of that at 700 px. `inside`: the part
 * of its width that has to be inside, where it may hang over the edges.
 */
export function namePlace(text: string, { place, signed, scale, others, inside = 1 }: NameRoom): Line | null {
  const half = ((widthOf(text) + MARGIN) * scale) / 2;
  const taken = [...circles(others, scale), ...(signed ? [signBox(place, scale)] : [])];
  const free = place.lines
    .filter(({ width }) => width >= 2 * half * inside)
    .map(({ x, y, width }) => {
      // As near to the place as the line allows, not in the middle of a line that is longer than the name.
      const slack = Math.max(0, width / 2 - half);
      return { x: Math.min(Math.max(place.x, x - slack), x + slack), y, width };
    })
    .filter(({ x, y }) => !taken.some((box) => meets(box, x, y, half, HALF_LINE * scale)));
  return free.reduce<Line | null>((best, line) => {
    return best && farness(best, place) <= farness(line, place) ? best : line;
  }, null);
}

/** The width of a name in map units at 700 px, on the generous side. */
export function widthOf(text: string): number {
  const letters = [...text].map((letter) =>
    NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.82 : CAPITAL.test(letter) ? 0.58 : 0.51,
  );
  return letters.reduce((sum, width) => sum + width, 0) * FONT;
}

function signBox({ x, y }: Place, scale: number): Box {
  return box(x, y, HALF_SIGN.width * scale, HALF_SIGN.height * scale);
}

function circles(places: readonly Place[], scale: number): Box[] {
  return places.map(({ x, y }) => box(x, y, HALF_CIRCLE * scale, HALF_CIRCLE * scale));
}

function box(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function meets(
  { left, right, top, bottom }: Box,
  x: number,
  y: number,
  half: number,
  halfLine: number,
): boolean {
  return x + half > left && x - half < right && y + halfLine > top && y - halfLine < bottom;
}

/** Distance, with a little more for a name above the place than for one below it. */
function farness({ x, y }: Line, place: Place): number {
  return Math.hypot(x - place.x, y - place.y) + (y < place.y ? 1 : 0);
}
