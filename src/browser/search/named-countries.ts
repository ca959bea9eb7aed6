import { countriesNamedIn, namesOf } from '../../i18n/country-names.ts';

/** Shows what the countries say that are named in a query: it is in the page, and there before the index is. */
export function namedCountries(named: HTMLElement): (query: string) => void {
  const countries = [...named.querySelectorAll<HTMLElement>('[data-country]')].map((item) => ({
    item,
    id: item.dataset.country ?? '',
    name: item.dataset.name ?? '',
    iso2: item.dataset.iso2 ?? '',
    aliases: (item.dataset.aliases ?? '').split('|'),
  }));
  let names: ReturnType<typeof namesOf> | undefined;

  return (query) => {
    names ??= namesOf(countries);
    const found = countriesNamedIn(countries, names, query);
    for (const country of countries) country.item.hidden = !found.includes(country);
    named.hidden = found.length === 0;
  };
}
