import type { Say } from '../../i18n/say.ts';
import type { Country } from '../../schema/country.ts';

/** What rows and items beside a map need of where they stand. */
export interface Context {
  say: Say;
  /** Addresses of the pages of a country and of a statement. */
  countryPath: (country: Country) => string;
  statementPath: (id: string) => string;
  /** Begins every id. */
  idPrefix: string;
}
