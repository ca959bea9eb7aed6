import type { Line, Place } from '../earth/geometry.ts';

// Map units at 700 px, where one is a CSS pixel.
const FONT = 10;
const MARGIN = 1;
const ABOVE_MIDDLE = 4.5;
const BELOW_MIDDLE = { plain: 4.5, descending: 6 };
const HALF_SIGN = { width: 6, height: 7.5 };
const HALF_CIRCLE = 5.5;
/** Half of the height that a line of land has been measured for, and what of its length letters may touch. */
const HALF_LINE = 3;
const EDGE = 1;

/** Much asked for, and too small for their names: these may hang over the edges, with so much of them inside. */
export const OVERHANGING: { ids: ReadonlySet<string>; inside: number } = {
  ids: new Set(['AUT', 'CZE', 'EST', 'GBR', 'PRT', 'USA']),
  inside: 0.4,
};

// Parts of the font size, by the letters of the site's sans.
const NARROW = /[ijlftrI.' -]/u;
const WIDE = /[mwMW]/u;
const CAPITAL = /\p{Lu}/u;
const DESCENDING = /[gjpqyQ,дцщ]/u;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name that stands: what it says, and the middle of its capitals, in map units. */
export interface StandingName {
  text: string;
  x: number;
  y: number;
}

interface NameRoom {
  place: Place;
  signed: boolean;
  /** Places of signs that a name must not meet, beside its own. */
  signs?: readonly Place[];
  scale: number;
  others: readonly Place[];
  names?: readonly StandingName[];
  inside?: number;
  /** Map units that a name leaves to both edges where there is room. */
  air?: number;
  /** Lines of other countries: a name that hangs over its edges does so over the sea. */
  foreign?: readonly Line[] | undefined;
}

/**
 * Where a name can stand whole inside its country, nearest to the country's place, clear of its sign, of the
 * circles of others and of the names that stand; null where it cannot. `scale`: the size of the letters as a part of that at 700 px. `inside`: the part
 * of its width that has to be inside, where it may hang over the edges.
 */
export function namePlace(text: string, room: NameRoom): Line | null {
  const { place, signed, signs = [], scale, others, names = [], inside = 1, air = 0, foreign } = room;
  const letters = sizeOf(text, scale);
  const { half } = letters;
  const taken = [
    ...circles(others, scale),
    ...names.map((name) => lettersAt(name, sizeOf(name.text, scale))),
    ...[...(signed ? [place] : []), ...signs].map((sign) => signBox(sign, scale)),
  ];
  const free = place.lines
    .filter(({ width }) => width >= 2 * half * inside)
    .flatMap((line) => {
      // As near to the place as the line allows, not in the middle of a line that is longer than the name.
      const slack = Math.max(0, line.width / 2 - half - air);
      const x = Math.min(Math.max(place.x, line.x - slack), line.x + slack);
      const over = foreign ? Math.max(0, half - line.width / 2) : 0;
      return (over > 0 ? [x, x - over, x + over] : [x]).map((at) => ({ ...line, x: at }));
    })
    .filter((line) => {
      const own = lettersAt(line, letters);
      return !taken.some((box) => meet(box, own)) && !foreign?.some((other) => covers(own, other));
    });
  return free.reduce<Line | null>((best, line) => {
    return best && farness(best, place) <= farness(line, place) ? best : line;
  }, null);
}

/** The width of a name in map units at 700 px, on the generous side. */
export function widthOf(text: string): number {
  const width = widths.get(text) ?? measured(text);
  widths.set(text, width);
  return width;
}

// Every map asks for the same few names, at every size.
const widths = new Map<string, number>();

function measured(text: string): number {
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

/** How far the letters of a name reach from its middle. */
interface Letters {
  half: number;
  above: number;
  below: number;
}

function sizeOf(text: string, scale: number): Letters {
  const below = DESCENDING.test(text) ? BELOW_MIDDLE.descending : BELOW_MIDDLE.plain;
  return { half: ((widthOf(text) + MARGIN) * scale) / 2, above: ABOVE_MIDDLE * scale, below: below * scale };
}

/** What letters of this size cover at a place. */
function lettersAt({ x, y }: Pick<Line, 'x' | 'y'>, { half, above, below }: Letters): Box {
  return { left: x - half, right: x + half, top: y - above, bottom: y + below };
}

/** Whether letters lie on more than the edge of a line of land. */
function covers({ left, right, top, bottom }: Box, { x, y, width }: Line): boolean {
  const shared = Math.min(right, x + width / 2) - Math.max(left, x - width / 2);
  return y + HALF_LINE > top && y - HALF_LINE < bottom && shared > EDGE;
}

function meet(a: Box, b: Box): boolean {
  return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
}

/** Distance, with a little more for a name above the place than for one below it. */
function farness({ x, y }: Line, place: Place): number {
  return Math.hypot(x - place.x, y - place.y) + (y < place.y ? 1 : 0);
}
