import { LANGUAGE, type Language, localeOf, ORIGINAL, PSEUDO } from './locale.ts';
import { pseudoText } from './pseudo.ts';

/** A country as `countries.yaml` names it, in English. */
interface Named {
  id: string;
  name: string;
  inText?: string | undefined;
  iso2: string;
}

/** Names that a language's house writes otherwise than `Intl`, by ISO3. */
export type HouseNames = Readonly<Record<string, { name: string }>>;

/**
 * Countries under the names of a language: those of its house, else those of `Intl`. In English they are those of the
 * record. No other language has a form of its own for sentences: its messages are written so that they need none.
 */
export function countriesIn<Country extends Named>(
  countries: readonly Country[],
  house: HouseNames = {},
  language: Language | typeof PSEUDO.code = LANGUAGE,
): Country[] {
  if (language === ORIGINAL) return [...countries];
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region', fallback: 'none' });
  const nameOf = ({ id, name, iso2 }: Country) =>
    language === PSEUDO.code ? pseudoText(name) : (house[id]?.name ?? names.of(iso2) ?? name);
  return countries.map((country) => ({ ...country, name: nameOf(country), inText: undefined }));
}
