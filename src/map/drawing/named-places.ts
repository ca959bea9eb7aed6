import type { Geometry, Place } from '../earth/geometry.ts';
import { placeOf } from './country-markup.ts';
import { namePlace, OVERHANGING, type StandingName, widthOf } from './name-place.ts';
import { ALWAYS_CIRCLED, NARROW_CIRCLED } from './sizes.ts';

/**
 * Letters from those of the narrowest picture with names to those of a close look at a part of Europe, in map units by font size;
 * among them what is just enough for an embed of 480, 600 and 720 px.
 */
const SCALES = [1.85, 1.7, 1.55, 1.4, 1.25, 1.11, 1, 0.92, 0.8, 0.65, 0.5, 0.4, 0.3];
/** Letters so large may hang over the edges of countries that are much asked for. */
const OVERHANGS = 1;

interface NamedCountry {
  id: string;
  name: string;
  label?: string | undefined;
  /** Whether it wears the sign on some day. */
  signed: boolean;
}

/**
 * A name for a script that knows how large a map unit is. `room`: CSS pixels that a map unit must have for the name to stand where it
 * does; `width`: of the name in letters of 10 CSS pixels.
 */
export interface NamedPlace extends StandingName {
  room: number;
  width: number;
}

/**
 * Where names stand in a picture of Europe alone, each as large as it finds room for: from that size on it meets no other name, no
 * circle, and no sign, its own or another's, on whatever day.
 */
export function namedPlaces(countries: readonly NamedCountry[], geometry: Geometry): NamedPlace[] {
  const shown = countries
    .map((country) => ({ ...country, place: placeOf(country.id, geometry) }))
    .filter(({ place }) => place.frame === 'main');
  const others = shown.map(({ place }) => place).filter(isCircled);
  const signs = shown.filter(({ signed }) => signed).map(({ place }) => place);
  const named = shown.filter(({ place }) => place.area >= ALWAYS_CIRCLED);
  const bySize = named.toSorted((a, b) => b.place.area - a.place.area);
  const standing = new Map<string, NamedPlace>();
  for (const scale of SCALES)
    for (const inside of scale > OVERHANGS ? [1] : [1, OVERHANGING.inside])
      for (const { id, name, label, place } of bySize) {
        if (standing.has(id) || (inside < 1 && !OVERHANGING.ids.has(id))) continue;
        const text = label ?? name;
        const names = [...standing.values()];
        const found = namePlace(text, { place, signed: false, signs, scale, others, names, inside });
        if (!found) continue;
        const [x, y] = [tenth(found.x), tenth(found.y)];
        standing.set(id, {
          text,
          x,
          y,
          room: Math.ceil(1000 / scale) / 1000,
          width: Math.round(widthOf(text)),
        });
      }
  return named.flatMap(({ id }) => standing.get(id) ?? []);
}

function isCircled({ marker, area }: Place): boolean {
  return marker && area < NARROW_CIRCLED;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
