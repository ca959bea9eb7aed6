import { type MapCountry, mapGeometry } from '../map/geometry.ts';

/** True when the map can show the country, by a shape or by a marker. */
export function drawable(country: MapCountry): boolean {
  try {
    return mapGeometry([country]).placeById.has(country.id);
  } catch {
    return false;
  }
}
