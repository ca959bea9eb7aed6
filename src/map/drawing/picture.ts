import type { Paint } from '../../answers/paint.ts';
import type { Mark } from '../../record/earning.ts';
import type { MapCountry } from '../earth/geometry.ts';
import type { Rectangle } from '../earth/rectangle.ts';
import type { View } from '../earth/view.ts';
import type { CaptionText } from './caption.ts';
import type { InsetNames } from './inset-names.ts';
import type { StandingName } from './name-place.ts';

/** One country as the picture shows it. */
export interface PictureCountry extends MapCountry {
  name: string;
  /** The name as written on the map, where it differs from `name`. */
  label?: string | undefined;
  paint: Paint;
  marks?: readonly Mark[] | undefined;
  /** Never wears the sign, on whatever day: then a live picture keeps no place for one. */
  unmarked?: boolean | undefined;
  /** Makes its shape and circle links for mouse and touch; keyboards have the table beside the map. */
  href?: string | undefined;
}

/** A sea by its name in the language of the picture; `x` and `y` in map units are its middle, `room` how wide it is there. */
export interface NamedSea {
  name: string;
  x: number;
  y: number;
  room: number;
}

/** The words of a picture that has none: what shows it says what it is. */
export const WORDLESS = { title: '', subtitle: '', credit: '', note: '', description: '' } as const;

/** Names in a picture alone: those that it shows wherever it shows any, and more in a wider one. */
export type StandingNames = Readonly<Record<'few' | 'more', readonly StandingName[]>>;

/** The lines of a picture's main frame, where they are not those of its geometry. */
export interface Lines {
  /** What brings them to map units, as the attribute. */
  transform: string;
  /** Path data of all land that is no country's of the record. */
  land: string;
  /** Path data of countries by ISO3; one that is not there is not drawn. */
  shapes: Readonly<Record<string, string>>;
}

/** A map as plain data. */
export interface Picture extends CaptionText {
  /** Begins every id in the markup: an XML name, different for each picture of a page. */
  idPrefix: string;
  /** The text alternative: one sentence with the counts and the date. */
  description: string;
  view: View;
  /** Finer lines of what the view shows. */
  lines?: Lines | undefined;
  /** The names of its small maps; a picture `alone` has none. */
  insets?: InsetNames | undefined;
  countries: readonly PictureCountry[];
  /** Outlined countries; ISO3. */
  highlight?: readonly string[] | undefined;
  /**
   * For a script that changes the picture later: the conflicts that it may paint, whose patterns are written too, as are
   * the sign and a place for it in every country.
   */
  live?: { conflicts: readonly Paint[] } | undefined;
  /** With a second sign, for what state-controlled outlets alone report; embeds and files of pictures have no key for it. */
  starred?: boolean | undefined;
  /** Without title and day, which the page says itself; the text alternative keeps them. */
  untitled?: boolean | undefined;
  /** Ids in the page of what names and what describes it, in words that stand there anyway: instead of texts of its own. */
  toldBy?: { label: string; description: string } | undefined;
  /** Europe alone, with no insets or words about it: for a page that writes those itself. */
  alone?: boolean | undefined;
  /** In one alone: what it shows instead of its view. */
  window?: Rectangle | undefined;
  /** In one alone: names that stand in it before any script. */
  names?: StandingNames | undefined;
  /** In one alone: the names of its countries, and of seas, for a script that shows those for which there is room. */
  named?: readonly NamedSea[] | undefined;
}
