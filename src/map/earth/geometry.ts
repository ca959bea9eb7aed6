import { geoCentroid } from 'd3-geo';
import { type Anchor, anchorOf } from './anchor.ts';
import { atlasShapes } from './atlas.ts';
import { ELSEWHERE, type Frame, frames, type Sheet } from './frame.ts';
import { outlines } from './outline.ts';
import { ownGround } from './own-ground.ts';
import { projectionOf } from './projection.ts';
import type { Rectangle } from './rectangle.ts';
import { type Ring, ringArea, ringsToPath, widestAt } from './ring.ts';

/** A country of the record, as far as the map needs it. */
export interface MapCountry {
  id: string;
  marker?: boolean;
}

/** One country in one frame. `d` is path data in steps of the frame's grid; `area` is in square map units. */
export interface Shape {
  id: string;
  frame: Frame['id'];
  d: string;
  area: number;
}

/** Where a country is, in map units: for its marker, its marks, its name and the way to its neighbours. */
export interface Place {
  id: string;
  frame: Frame['id'] | 'elsewhere';
  x: number;
  y: number;
  /** Map units from here to the nearest edge of the shape; 0 where only a marker stands for the country. */
  clearance: number;
  /** Where a line of text can stand inside the shape, from top to bottom; none without a shape. */
  lines: readonly Line[];
  marker: boolean;
  /** Square map units of the drawn shape; 0 without one. */
  area: number;
}

/** The middle of a line of text inside a shape, and how wide the line can be; in map units. */
export interface Line {
  x: number;
  y: number;
  width: number;
}

/** Square map units of a shape in an inset, about as many as a finger needs on a phone. */
const MISSED = 400;

/** All that the picture draws of the earth, for one list of countries. */
export interface Geometry {
  shapes: readonly Shape[];
  /** Path data of all other land, per frame. */
  landByFrame: ReadonlyMap<Frame['id'], string>;
  placeById: ReadonlyMap<string, Place>;
}

// Map units.
const LINE_HEIGHT = 6;
const LINE_STEP = 1;
const ROW = 24;
// Countries in one column of the "Elsewhere" box.
const ROWS = 4;

const geometryByKey = new Map<string, Geometry>();

/**
 * The geometry for a list of countries. Pure, and remembered per list (in any order), because projecting takes a second.
 * On the sheet of Europe alone, countries outside it are `elsewhere`, for the page to show beside the picture.
 * @throws Error when a country has neither a shape nor a marker; it names all such countries and the remedy.
 */
export function mapGeometry(countries: readonly MapCountry[], sheet: Sheet = 'world'): Geometry {
  const sorted = [...countries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const key = [sheet, ...sorted.map(({ id, marker }) => id + (marker ? '*' : ''))].join();
  const geometry = geometryByKey.get(key) ?? compute(sorted, sheet);
  geometryByKey.set(key, geometry);
  return geometry;
}

/**
 * A representative point per country, in map units, keyed by id: for keyboard neighbours, search and panels.
 * @throws Error as `mapGeometry` does.
 */
export function anchors(countries: readonly MapCountry[]): ReadonlyMap<string, { x: number; y: number }> {
  return mapGeometry(countries).placeById;
}

function compute(countries: readonly MapCountry[], sheet: Sheet): Geometry {
  const shapes: Shape[] = [];
  const landByFrame = new Map<Frame['id'], string>();
  const places: Place[] = [];
  const marked = new Set(countries.filter(({ marker }) => marker).map(({ id }) => id));
  const claimed = new Set(frames(sheet).flatMap((frame) => frame.countries ?? []));
  for (const frame of frames(sheet)) {
    const own = new Set(
      countries.map(({ id }) => id).filter((id) => frame.countries?.includes(id) ?? !claimed.has(id)),
    );
    const { ringsById, land } = outlines(frame, own);
    landByFrame.set(frame.id, ringsToPath(land));
    for (const [id, rings] of [...ringsById].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const others = [...ringsById].filter(([other]) => other !== id).map(([, other]) => other);
      const anchor = anchorInFrame(frame, rings, marked.has(id) ? [] : others);
      const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0) / frame.grid ** 2;
      shapes.push({ id, frame: frame.id, d: ringsToPath(rings), area });
      // What a finger would miss in an inset, which has the room that main has not.
      const marker = marked.has(id) || (frame.id !== 'main' && area < MISSED);
      if (anchor) places.push({ id, frame: frame.id, ...anchor, marker, area });
    }
  }
  const placed = new Set(places.map(({ id }) => id));
  const missing = countries.filter(({ id }) => !placed.has(id));
  const [inFrame, elsewhere] = [
    missing.filter((country) => atlasPoint(country, sheet)),
    missing.filter((country) => !atlasPoint(country, sheet)),
  ];
  places.push(
    ...inFrame.map((country) => ({
      ...markerOnly(country.id),
      ...pointOf(country, sheet),
      frame: 'main' as const,
    })),
  );
  places.push(...elsewhere.map(({ id }, row) => ({ ...markerOnly(id), ...elsewherePoint(row) })));
  if (sheet === 'world') refuseInvisible(missing);
  const placeById = new Map(places.sort((a, b) => (a.id < b.id ? -1 : 1)).map((place) => [place.id, place]));
  return { shapes: shapes.filter(({ id }) => placeById.get(id)?.area), landByFrame, placeById };
}

function anchorInFrame(
  { seen, grid, places }: Frame,
  rings: readonly Ring[],
  others: readonly (readonly Ring[])[],
): (Anchor & Pick<Place, 'lines'>) | null {
  const onGrid = { x: seen.x * grid, y: seen.y * grid, width: seen.width * grid, height: seen.height * grid };
  const anchor = anchorOf(rings, onGrid);
  if (!anchor) return null;
  const [x, y] = ownGround([anchor.x / grid, anchor.y / grid], { own: rings, others, seen, grid });
  return {
    x: rounded(x, places),
    y: rounded(y, places),
    clearance: rounded(anchor.clearance / grid, places),
    lines: linesIn(rings, seen, grid),
  };
}

function linesIn(rings: readonly Ring[], seen: Rectangle, grid: number): Line[] {
  const sides = [seen.x * grid, (seen.x + seen.width) * grid] as const;
  const rows = Math.floor((seen.height - LINE_HEIGHT) / LINE_STEP) + 1;
  return Array.from({ length: rows }, (_, row) => seen.y + LINE_HEIGHT / 2 + row * LINE_STEP).flatMap((y) => {
    const widest = widestAt(rings, y * grid, LINE_HEIGHT * grid, sides);
    return widest ? [{ x: widest.x / grid, y, width: widest.width / grid }] : [];
  });
}

/** The middle of an area that is too small to have a shape, where the main frame shows it. */
function atlasPoint({ id }: MapCountry, sheet: Sheet): { x: number; y: number } | null {
  const shape = atlasShapes().find((candidate) => candidate.id === id);
  const [main] = frames(sheet);
  const point = shape && main && projectionOf(main)(geoCentroid(shape.geometry));
  if (!main || !point) return null;
  const [x, y] = point;
  const { x: left, y: top, width, height } = main.seen;
  const seen = x > left && x < left + width && y > top && y < top + height;
  return seen ? { x: rounded(x, main.places), y: rounded(y, main.places) } : null;
}

function pointOf(country: MapCountry, sheet: Sheet): { x: number; y: number } {
  const point = atlasPoint(country, sheet);
  if (!point) throw new Error(`${country.id} is in no frame`);
  return point;
}

function markerOnly(id: string): Place {
  return { id, frame: 'elsewhere', x: 0, y: 0, clearance: 0, lines: [], marker: true, area: 0 };
}

/** A column under the caption of the box; a second one when the first is full. */
function elsewherePoint(index: number): { x: number; y: number } {
  return {
    x: ELSEWHERE.x + 24 + Math.floor(index / ROWS) * (ELSEWHERE.width / 2),
    y: ELSEWHERE.y + 40 + (index % ROWS) * ROW,
  };
}

function refuseInvisible(missing: readonly MapCountry[]): void {
  const invisible = missing.filter(({ marker }) => !marker);
  if (invisible.length === 0) return;
  throw new Error(
    `${invisible.map(({ id }) => id).join(', ')}: no shape in any frame of the map, and no marker.\n` +
      'Write "marker: true" in its entry in content/countries.yaml: a country inside the main frame then gets a circle at ' +
      'its place, any other a circle and its name in the "Elsewhere" box. Or draw it: add a frame in src/map/frame.ts.',
  );
}

/** To whole parts of one, of which there are so many. */
function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
