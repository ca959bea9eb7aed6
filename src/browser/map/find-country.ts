import type { Findable } from '../../i18n/country-names.ts';
import { fold } from '../../i18n/fold.ts';

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
