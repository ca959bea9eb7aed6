import { frames } from './frame.ts';
import { type Geometry, mapGeometry } from './geometry.ts';
import type { Rectangle } from './rectangle.ts';
import { EUROPE, type View, viewWindow } from './view.ts';

/** How much wider than high such a picture is. */
const RATIO = 1.2;
/** Map units: less would show no neighbours. */
const NARROWEST = 230;
/** Map units: less of a country at the edge is not seen. */
const EDGE = 6;
/** Of the country's own width or height. */
const ROOM = 1.5;

/** What is shown around one country of Europe, and the view whose sizes of circles and lines suit it. */
export interface Around {
  window: Rectangle;
  view: View;
}

/**
 * The part of Europe with a country whole and in the middle, its neighbours about it, and nothing beyond what is drawn.
 * `countries` are those of the record, as for `mapGeometry`. Undefined for a country beyond Europe.
 */
export function around(countries: Parameters<typeof mapGeometry>[0], id: string): Around | undefined {
  const box = boundsOf(mapGeometry(countries, 'europe'), id);
  if (!box) return undefined;
  const wanted = Math.max(NARROWEST, box.width * ROOM, box.height * ROOM * RATIO);
  const width = Math.min(wanted, EUROPE.width, EUROPE.height * RATIO);
  const height = width / RATIO;
  const window = {
    x: within(box.x + (box.width - width) / 2, width, EUROPE.x, EUROPE.width),
    y: within(box.y + (box.height - height) / 2, height, EUROPE.y, EUROPE.height),
    width,
    height,
  };
  const views = ['europe', 'central', 'balkans'] as const;
  const view = views.find((one) => viewWindow(one).width * 0.75 < width) ?? 'balkans';
  return { window, view };
}

/** The countries of which a window shows some land. */
export function seenIn(countries: Parameters<typeof mapGeometry>[0], window: Rectangle): ReadonlySet<string> {
  const geometry = mapGeometry(countries, 'europe');
  const edge = {
    x: window.x + EDGE,
    y: window.y + EDGE,
    width: window.width - 2 * EDGE,
    height: window.height - 2 * EDGE,
  };
  const shown = geometry.shapes.filter(({ d }) =>
    corners(d, gridOf()).some((point) => isWithin(edge, point)),
  );
  const points = [...geometry.placeById.values()].filter(
    (place) => place.frame === 'main' && isWithin(edge, place),
  );
  return new Set([...shown, ...points].map(({ id }) => id));
}

/** Whether a place lies in a window. */
export function isWithin({ x, y, width, height }: Rectangle, place: { x: number; y: number }): boolean {
  return place.x > x && place.x < x + width && place.y > y && place.y < y + height;
}

/** The smallest rectangle about what Europe shows of a country; its point, where it is too small for a shape. */
function boundsOf({ shapes, placeById }: Geometry, id: string): Rectangle | undefined {
  const place = placeById.get(id);
  if (place?.frame !== 'main') return undefined;
  const points = shapes.filter((shape) => shape.id === id).flatMap(({ d }) => corners(d, gridOf()));
  const seen = points.filter((point) => isWithin(EUROPE, point));
  const [xs, ys] = [[...seen, place].map(({ x }) => x), [...seen, place].map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function gridOf(): number {
  return frames('europe')[0]?.grid ?? 1;
}

/** The corners of path data as `ringsToPath` writes it: each ring begins at a step from the start of the one before. */
function corners(path: string, grid: number): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  let start = { x: 0, y: 0 };
  for (const ring of path.split('z')) {
    const numbers = (ring.match(/-?\d+/gu) ?? []).map(Number);
    let at = start;
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      at = { x: at.x + (numbers[index] ?? 0), y: at.y + (numbers[index + 1] ?? 0) };
      if (index === 0) start = at;
      found.push({ x: at.x / grid, y: at.y / grid });
    }
  }
  return found;
}

/** The start of a stretch, moved so that it lies in another. */
function within(start: number, length: number, from: number, whole: number): number {
  return Math.min(Math.max(start, from), from + whole - length);
}
