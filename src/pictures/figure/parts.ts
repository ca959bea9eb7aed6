import type { Geometry, Place, Shape } from '../../map/earth/geometry.ts';
import type { Colour } from '../../palette.ts';
import type { Day } from '../../schema/day.ts';
import type { Letters } from './letters.ts';

/** What any picture of a record's map is drawn from, whatever its state, in a form that is also JSON. */
export interface FigureParts {
  geometry: {
    shapes: readonly Shape[];
    land: readonly (readonly [frame: Shape['frame'], d: string])[];
    places: readonly Place[];
  };
  letters: Letters;
  /** The style of the drawing, plain, in each theme. */
  style: Readonly<Record<keyof Colour, string>>;
  /** By key; those that depend on a count have the form of the language behind a bar. */
  words: Readonly<Record<string, string>>;
  /** The small lines under every picture, and under that of a sealed edition. */
  small: readonly string[];
  seals: Readonly<Record<Day, string>>;
}

/** The geometry as the drawing takes it. */
export function geometryOf({ geometry: { shapes, land, places } }: FigureParts): Geometry {
  return { shapes, landByFrame: new Map(land), placeById: new Map(places.map((place) => [place.id, place])) };
}
