import type { Words } from './caption.ts';
import type { MapCategory, Mark } from './category.ts';
import type { MapCountry } from './geometry.ts';
import type { View } from './view.ts';

/** One country as the picture shows it. */
export interface PictureCountry extends MapCountry {
  name: string;
  /** The name as written on the map, where it differs from `name`. */
  label?: string | undefined;
  category: MapCategory;
  /** Where its words conflict: the positions that they allow, two or more. Painted instead of `category`. */
  readings?: readonly MapCategory[] | undefined;
  marks?: readonly Mark[] | undefined;
  /** Makes its shape and circle links for mouse and touch; keyboards have the table beside the map. */
  href?: string | undefined;
}

/** A map as plain data. */
export interface Picture extends Words {
  /** Begins every id in the markup: an XML name, different for each picture of a page. */
  idPrefix: string;
  /** The text alternative: one sentence with the counts and the date. */
  description: string;
  view: View;
  countries: readonly PictureCountry[];
  /** Outlined countries; ISO3. */
  highlight?: readonly string[] | undefined;
  /** Sets of conflicting readings that a script may paint later: their patterns are written too. */
  pairs?: readonly (readonly MapCategory[])[] | undefined;
  /** Writes what a script needs to change it later: every mark's glyph and a place for marks in every country. */
  live?: boolean | undefined;
  /** Europe alone, with no insets, names or words about it: for a page that writes those itself. */
  alone?: boolean | undefined;
  /** A style sheet to put inside, for a picture that is a file of its own (a page's policy would refuse it). */
  css?: string | undefined;
}
