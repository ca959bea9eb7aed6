import { fold } from './fold.ts';

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

/** Shorter names than this are words of other languages, too: "no", "is", "it". */
const SURE = 4;

/** Countries that are named in a text, by a whole name: "will italy send soldiers". */
export function countriesNamedIn<Country extends Findable>(
  countries: readonly Country[],
  names: ReadonlyMap<string, readonly string[]>,
  text: string,
): Country[] {
  const within = ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return countries.filter(({ id }) =>
    names.get(id)?.some((name) => name.length >= SURE && within.includes(` ${name} `)),
  );
}
