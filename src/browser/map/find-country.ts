import { fold } from '../../i18n/fold.ts';

/** A country with every name under which it can be found. */
export interface Findable {
  id: string;
  name: string;
  iso2: string;
  aliases: readonly string[];
}

/** The languages whose names of countries are understood, beside the interface's own. */
const LANGUAGES = 'en de fr es it pl uk nl pt ro sv fi tr el cs hu da ja'.split(' ');

/** Names by ISO3, folded; read once, since asking for names in many languages takes some milliseconds. */
export function namesOf(countries: readonly Findable[]): Map<string, string[]> {
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  return new Map(
    countries.map(({ id, name, iso2, aliases }) => {
      const local = names.map((display) => display.of(iso2) ?? '');
      return [id, [...new Set([name, ...aliases, id, iso2, ...local].filter(Boolean).map(fold))]];
    }),
  );
}

/** Countries that a query finds, best first: an exact name or code, then a beginning, then a word within. */
export function findCountries<Country extends Findable>(
  countries: readonly Country[],
  names: ReadonlyMap<string, readonly string[]>,
  query: string,
): Country[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const rank = ({ id }: Country) =>
    Math.min(
      ...(names.get(id) ?? []).map((name) =>
        name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(` ${wanted}`) ? 2 : 9,
      ),
    );
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((found) => found.rank < 9)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}
