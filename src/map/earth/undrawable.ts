import { type MapCountry, mapGeometry } from './geometry.ts';

/** The ids of the countries that have neither a shape in a frame nor a marker: the ones `mapGeometry` would refuse. */
export function undrawable(countries: readonly MapCountry[]): string[] {
  const { placeById } = mapGeometry(countries.map((country) => ({ ...country, marker: true })));
  return countries.filter(({ id, marker }) => !marker && !placeById.get(id)?.area).map(({ id }) => id);
}
