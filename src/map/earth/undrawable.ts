import { atlasShapes } from './atlas.ts';
import { type MapCountry, mapGeometry } from './geometry.ts';

/** A country that cannot be drawn: a marker would help it only if the atlas knows where it is. */
export interface Undrawable {
  id: string;
  inAtlas: boolean;
}

/**
 * The countries that have neither a shape in a frame nor a marker, which `mapGeometry` would refuse, and those that the
 * atlas does not have, of which no file could give the area.
 */
export function undrawable(countries: readonly MapCountry[]): Undrawable[] {
  const { placeById } = mapGeometry(countries.map((country) => ({ ...country, marker: true })));
  const atlas = new Set(atlasShapes().map(({ id }) => id));
  return countries
    .map(({ id, marker }) => ({ id, inAtlas: atlas.has(id), seen: marker || placeById.get(id)?.area }))
    .filter(({ inAtlas, seen }) => !inAtlas || !seen)
    .map(({ id, inAtlas }) => ({ id, inAtlas }));
}
