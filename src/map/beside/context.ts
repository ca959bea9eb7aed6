import type { Paint } from '../../answers/paint.ts';
import type { Say } from '../../i18n/say.ts';
import type { MarkupElement } from '../../markup/element.ts';
import type { Country } from '../../schema/country.ts';

/** What rows and items beside a map need of where they stand. */
export interface Context {
  say: Say;
  /** Addresses of the pages of a country and of a statement. */
  countryPath: (country: Country) => string;
  statementPath: (id: string) => string;
  /** Draws a swatch; `name` is new for each of a page. */
  swatch: (paint: Paint, name: string) => MarkupElement;
}
